import type { KeyValueRow } from '@/core/document/plan-document'
import styles from './document-preview.module.css'
import { Spans } from './preview-text'

export function KeyValues({
  caption,
  rows,
}: {
  readonly caption?: string
  readonly rows: readonly KeyValueRow[]
}) {
  return (
    <>
      {caption !== undefined && caption !== '' && <p className={styles.caption}>{caption}</p>}
      <dl className={styles.keyValues}>
        {rows.map(({ key, value }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              <Spans text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
