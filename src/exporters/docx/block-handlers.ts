import {
  type BlockHandlers,
  type CoverBlock,
  type ListBlock,
  handleBlock,
} from '@/core/document/plan-document'
import { Bookmark, type FileChild } from 'docx'
import { contentsChildren } from './contents'
import type { DocxSetting } from './docx-setting'
import { figureChildren } from './figure'
import { NUMBERS } from './numbering'
import { keptOn, pageStart, styledParagraph, textParagraph } from './paragraphs'
import { signOffChildren } from './sign-off'
import { textRuns } from './spans'
import { captionChildren } from './plan-table'
import { keyValueTable, tableChildren } from './table'

/** What a block becomes in Word. */
export function blockHandlers(setting: DocxSetting): BlockHandlers<readonly FileChild[]> {
  const handlers: BlockHandlers<readonly FileChild[]> = {
    cover: (block) => coverChildren(block, setting),
    contents: (block) => contentsChildren(block, setting),
    heading: (block) => {
      const runs = textRuns({ text: block.text }, setting.document, '')
      const id = setting.outline.bookmarks.get(block.id)
      const children = id === undefined ? runs : [new Bookmark({ id, children: runs })]
      return [
        // The headings of a letterhead may not stay with what follows, so each of ours says it itself.
        styledParagraph(HEADING_STYLES[block.level], setting, {
          ...pageStart(block, setting),
          keepNext: true,
          children,
        }),
      ]
    },
    paragraph: (block) => [
      textParagraph(PARAGRAPH_STYLE[block.style], block.text, setting, {
        ...pageStart(block, setting),
        ...keptOn(block, setting),
      }),
    ],
    list: (block) => listChildren(block, setting),
    table: (block) => tableChildren(block, setting),
    'key-value': (block) => [
      ...captionChildren(block, block.caption, setting),
      ...keyValueTable(block.rows, setting, block.keyShare),
    ],
    figure: (block) => figureChildren(block, setting),
    'sign-off': (block) => signOffChildren(block, setting),
    // Sections and breaks are taken apart before any block is drawn.
    'page-break': () => [],
    section: (block) => block.blocks.flatMap((each) => handleBlock(handlers, each)),
  }
  return handlers
}

const HEADING_STYLES = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

const PARAGRAPH_STYLE = { body: 'Normal', lead: 'Lead', note: 'Note', small: 'Small' } as const

function coverChildren(
  { title, subtitle, rows, notes }: CoverBlock,
  setting: DocxSetting,
): readonly FileChild[] {
  return [
    textParagraph('Title', [{ text: title }], setting),
    textParagraph('Subtitle', [{ text: subtitle }], setting),
    ...keyValueTable(rows, setting),
    ...notes.map((note) => textParagraph('Small', note, setting)),
  ]
}

function listChildren(block: ListBlock, setting: DocxSetting): readonly FileChild[] {
  const instance = setting.outline.lists.get(block)
  const style = instance === undefined ? 'ListBullet' : 'ListNumber'
  const numbering = instance === undefined ? {} : { numbering: { reference: NUMBERS, level: 0, instance } }
  return block.items.map((item, index) =>
    textParagraph(style, item, setting, {
      ...numbering,
      ...(index === 0 ? pageStart(block, setting) : {}),
      ...(index === block.items.length - 1 ? keptOn(block, setting) : {}),
    }),
  )
}
