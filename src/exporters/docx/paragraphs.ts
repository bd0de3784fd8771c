import type { Block, Text } from '@/core/document/plan-document'
import { type IParagraphOptions, Paragraph } from 'docx'
import type { DocxSetting } from './docx-setting'
import { type Emphasis, spanChildren } from './spans'
import type { ParagraphStyleId } from './paragraph-styles'

type Extras = Omit<IParagraphOptions, 'style' | 'bidirectional'>

/** Every paragraph of the file is made here: a style, a direction, and little else. */
export function styledParagraph(
  style: ParagraphStyleId,
  setting: DocxSetting,
  extras: Extras = {},
): Paragraph {
  return new Paragraph({ style, ...(setting.isRtl ? { bidirectional: true } : {}), ...extras })
}

export function textParagraph(
  style: ParagraphStyleId,
  text: Text,
  setting: DocxSetting,
  extras: Extras & { readonly emphasis?: Emphasis } = {},
): Paragraph {
  const { emphasis, ...others } = extras
  return styledParagraph(style, setting, {
    ...others,
    children: spanChildren(text, setting.document, emphasis),
  })
}

/** For the first paragraph of a block that a page break comes before. */
export function pageStart(block: Block, setting: DocxSetting): { readonly pageBreakBefore?: true } {
  return setting.startsPage.has(block) ? { pageBreakBefore: true } : {}
}

/** For the last paragraph of a block that is not parted from what follows. */
export function keptOn(block: Block, setting: DocxSetting): { readonly keepNext?: true } {
  return setting.leading.has(block) ? { keepNext: true } : {}
}

/** Keeps one table from running into the next, which Word would join, and gives room below. */
export function gap(setting: DocxSetting, extras: Extras = {}): Paragraph {
  return styledParagraph('Gap', setting, extras)
}
