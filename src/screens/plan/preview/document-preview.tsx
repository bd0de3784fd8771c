import { memo, useId, useMemo, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { type Block, handleBlock, type PlanDocument } from '@/core/document/plan-document'
import { previewHandlers } from './preview-handlers'
import styles from './document-preview.module.css'
import { useFocusInSight } from './use-focus-in-sight'
import { useLaidOut } from './use-laid-out'

/** The document on screen, from the same blocks as the files. */
export const DocumentPreview = memo(function DocumentPreview({
  document,
}: {
  readonly document: PlanDocument
}) {
  const { t } = useTranslation('plan')
  const heading = useId()
  const paper = useRef<HTMLDivElement>(null)
  useFocusInSight(paper)
  useLaidOut(paper, document)
  const chapters = useMemo(() => chaptersOf(document.blocks), [document])
  const handlers = useMemo(() => previewHandlers(document, t('export.contentsLabel')), [document, t])
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('export.preview')}</h2>
      <p className={styles.intro}>{t('export.previewLead')}</p>
      <div ref={paper} className={styles.paper} lang={document.language} dir={document.direction}>
        {chapters.map((blocks, chapter) => (
          <div key={chapter} className={styles.chapter} data-chapter="">
            {blocks.map((block, index) => (
              <div key={index}>{handleBlock(handlers, block)}</div>
            ))}
          </div>
        ))}
        <p className={styles.footer}>{document.footer.text}</p>
      </div>
    </section>
  )
})

/** Blocks by the main heading they stand under, so that the browser can pass over those far from the screen. */
function chaptersOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const chapters: Block[][] = []
  for (const block of blocks) {
    const begins = block.type === 'section' || (block.type === 'heading' && block.level === 1)
    const last = chapters.at(-1)
    if (begins || last === undefined) chapters.push([block])
    else last.push(block)
  }
  return chapters
}
