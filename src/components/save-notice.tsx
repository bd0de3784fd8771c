import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button'
import { Notice } from './notice'

interface Props {
  readonly result:
    'saved' | 'storage-full' | 'storage-blocked' | 'storage-cleared' | 'changed-elsewhere' | 'memory-only'
  readonly onSaveToFile: () => void
}

/** Stays until the work is safe: in a file, or kept by the browser again. */
export function SaveNotice({ result, onSaveToFile }: Props) {
  const { t } = useTranslation()
  if (result === 'saved') return null
  return (
    <Notice tone={result === 'memory-only' ? 'warning' : 'error'} title={t(`saving.${result}.title`)}>
      <p>{t(`saving.${result}.what`)}</p>
      <ToFile onPress={onSaveToFile} label={t('saving.toFile')} />
    </Notice>
  )
}

/** It goes with the notice once it has done its work; who pressed it then stands at the top of the page. */
function ToFile({ onPress, label }: { readonly onPress: () => void; readonly label: string }) {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const here = place.current
    return () => {
      if (here?.contains(document.activeElement)) {
        document.querySelector('h1')?.focus({ preventScroll: true })
      }
    }
  }, [])
  return (
    <span ref={place}>
      <Button kind="quiet" onClick={onPress}>
        {label}
      </Button>
    </span>
  )
}
