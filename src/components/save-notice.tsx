import { useTranslation } from '@/i18n/use-translation'
import { Button } from './button'
import { Notice } from './notice'

interface Props {
  readonly result:
    | 'saved'
    | 'storage-full'
    | 'storage-blocked'
    | 'storage-cleared'
    | 'changed-elsewhere'
    | 'memory-only'
    | 'in-file-only'
  readonly onSaveToFile: () => void
}

/** Stays until the work is safe: in a file, or kept by the browser again. What is in a file alone leaves a calm word. */
export function SaveNotice({ result, onSaveToFile }: Props) {
  const { t } = useTranslation()
  if (result === 'saved') return null
  if (result === 'in-file-only') return <p className="small">{t('saving.in-file-only')}</p>
  return (
    <Notice tone={result === 'memory-only' ? 'warning' : 'error'} title={t(`saving.${result}.title`)}>
      <p>{t(`saving.${result}.what`)}</p>
      <span ref={handedOn}>
        <Button kind="quiet" onClick={onSaveToFile}>
          {t('saving.toFile')}
        </Button>
      </span>
    </Notice>
  )
}

/** The button goes with the notice once it has done its work; who pressed it then stands at the top of the page. */
const handedOn = (place: HTMLElement | null) => () => {
  if (place?.contains(document.activeElement)) document.querySelector('h1')?.focus({ preventScroll: true })
}
