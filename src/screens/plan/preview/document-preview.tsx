import { memo, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { handleBlock, type PlanDocument } from '@/core/document/plan-document'
import { previewHandlers } from './preview-handlers'
import styles from './document-preview.module.css'

/** The document on screen, from the same blocks as the files. */
export const DocumentPreview = memo(function DocumentPreview({
  document,
}: {
  readonly document: PlanDocument
}) {
  const { t } = useTranslation('plan')
  const heading = useId()
  const handlers = useMemo(() => previewHandlers(document, t('export.contentsLabel')), [document, t])
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('export.preview')}</h2>
      <p className={styles.intro}>{t('export.previewLead')}</p>
      <div className={styles.paper} lang={document.language} dir={document.direction}>
        {document.blocks.map((block, index) => (
          <div key={index}>{handleBlock(handlers, block)}</div>
        ))}
        <p className={styles.footer}>{document.footer.text}</p>
      </div>
    </section>
  )
})
