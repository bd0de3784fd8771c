import type { HeadingBlock } from '@/core/document/plan-document'
import styles from './document-preview.module.css'
import { headingId } from './preview-headings'

interface Props {
  readonly title: string
  readonly label: string
  readonly headings: readonly HeadingBlock[]
}

/** Buttons, since the part of the address that would name a place on the page names the page here. */
export function PreviewContents({ title, label, headings }: Props) {
  return (
    <nav aria-label={label} className={styles.contents}>
      <p className={styles.level1}>{title}</p>
      <ol>
        {headings.map(({ id, level, text }) => (
          <li key={id} data-level={level}>
            <button type="button" onClick={() => goTo(headingId(id))}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
