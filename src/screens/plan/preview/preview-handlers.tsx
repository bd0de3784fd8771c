import type { ReactNode } from 'react'
import {
  type BlockHandlers,
  handleBlock,
  type HeadingBlock,
  type PlanDocument,
} from '@/core/document/plan-document'
import { DrawingPicture } from '../drawing-picture'
import styles from './document-preview.module.css'
import { PreviewContents } from './preview-contents'
import { headingId, headingsOf } from './preview-headings'
import { KeyValues } from './preview-key-values'
import { PreviewTable } from './preview-table'
import { Spans } from './preview-text'

/** One drawing per type of block: a new block does not compile until the preview shows it. */
export function previewHandlers(document: PlanDocument, contentsLabel: string): BlockHandlers<ReactNode> {
  const handlers: BlockHandlers<ReactNode> = {
    cover: ({ title, subtitle, rows, notes }) => (
      <header className={styles.cover}>
        <h3 className={styles.title}>{title}</h3>
        {subtitle !== '' && <p className={styles.subtitle}>{subtitle}</p>}
        <KeyValues rows={rows} />
        {notes.map((note, index) => (
          <p key={index} className={styles.small}>
            <Spans text={note} />
          </p>
        ))}
      </header>
    ),
    contents: ({ title }) => (
      <PreviewContents title={title} label={contentsLabel} headings={headingsOf(document.blocks)} />
    ),
    heading: (block) => <Heading block={block} />,
    paragraph: ({ style, text }) => (
      <p className={styles[style]}>
        <Spans text={text} />
      </p>
    ),
    list: ({ ordered, items }) => {
      const List = ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {items.map((item, index) => (
            <li key={index}>
              <Spans text={item} />
            </li>
          ))}
        </List>
      )
    },
    table: (block) => <PreviewTable block={block} />,
    'key-value': ({ caption, rows }) => <KeyValues caption={caption} rows={rows} />,
    figure: ({ caption, alt, drawing }) => (
      <figure className={styles.figure}>
        {/* On a phone it scrolls by itself, so that its letters stay large enough; the keyboard has to reach it. */}
        <div className={styles.picture} role="region" tabIndex={0} aria-label={caption}>
          <DrawingPicture drawing={drawing} label={alt} />
        </div>
        <figcaption>{caption}</figcaption>
      </figure>
    ),
    'sign-off': ({ lines }) => (
      <dl className={styles.signOff}>
        {lines.map(({ label, blanks }) => (
          <div key={label}>
            <dt>{label}</dt>
            {blanks.map((blank) => (
              <dd key={blank}>{blank}</dd>
            ))}
          </div>
        ))}
      </dl>
    ),
    'page-break': ({ ifItFits }) => (ifItFits ? null : <hr className={styles.pageBreak} />),
    section: ({ blocks }) =>
      blocks.map((block, index) => <div key={index}>{handleBlock(handlers, block)}</div>),
  }
  return handlers
}

/** The page has its own first two levels; the document's begin at the third. */
const LEVELS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const

function Heading({ block }: { readonly block: HeadingBlock }) {
  const Level = LEVELS[block.level]
  return (
    <Level id={headingId(block.id)} tabIndex={-1} className={styles[`level${block.level}`]}>
      {block.text}
    </Level>
  )
}
