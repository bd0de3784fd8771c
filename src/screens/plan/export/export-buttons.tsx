import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import type { PlanDocument } from '@/core/document/plan-document'
import { type Format, useExport } from '@/state/exporting'
import { ExportProgress } from './export-progress'
import styles from './export-tab.module.css'

interface Props {
  readonly document: PlanDocument
  readonly fileName: (extension: string) => string
}

/** One file at a time; the buttons rest while it is made. */
export function ExportButtons({ document, fileName }: Props) {
  const { t } = useTranslation('plan')
  const { state, start, cancel } = useExport()
  const isWorking = state.state === 'working'
  const make = (format: Format): void => void start(format, document, fileName(format))
  return (
    <section className={styles.make} aria-label={t('export.make')}>
      <div className={styles.buttons}>
        <Button kind="main" onClick={() => make('docx')} disabled={isWorking}>
          {t('export.makeDocx')}
        </Button>
        <Button kind="main" onClick={() => make('pdf')} disabled={isWorking}>
          {t('export.makePdf')}
        </Button>
      </div>
      <ExportProgress state={state} onCancel={cancel} onRetry={make} />
    </section>
  )
}
