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
      <Button kind="quiet" onClick={onSaveToFile}>
        {t('saving.toFile')}
      </Button>
    </Notice>
  )
}
