import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { fileNameOf } from '@/core/document/file-name'
import { useExportService } from '@/state/exporting'
import { allInFile, allPlansFile } from '@/state/import-plans'
import { today } from '@/state/new-plan'
import { useSavedPlans } from '@/state/open-plans'
import styles from './home.module.css'

/** All plans in one file, and why that is worth doing. */
export function AllPlans({ onDone }: { readonly onDone: (words: string) => void }) {
  const { t } = useTranslation('safety')
  const { save } = useExportService()
  const count = useSavedPlans().length
  if (count === 0) return null
  const toFile = async (): Promise<void> => {
    const { content, plans } = await allPlansFile()
    save(
      new TextEncoder().encode(content),
      fileNameOf([t('bundle.fileWord')], today(), 'json'),
      'application/json',
    )
    void allInFile(plans)
    onDone(t('bundle.saved', { count }))
  }
  return (
    <div className={styles.keep}>
      <p className={styles.lead}>{t('file.forgets')}</p>
      <Button kind="quiet" onClick={() => void toFile()}>
        {t('bundle.save')}
      </Button>
    </div>
  )
}
