import { PALETTE } from '@/core/document/palette'
import type { PlanDocument } from '@/core/document/plan-document'
import { BODY_FACES, HEADING_FACES, WORD_NAMESPACE, facesXml } from './fonts'
import { hex } from './hex'
import { LANGUAGE_TAGS } from '../language-tags'
import type { ListNumbers } from './numbering'
import { textArea } from './page'
import { PARAGRAPH_STYLES, type ParagraphStyle } from './paragraph-styles'
import { tableStylesXml } from './table-styles'

/** `word/styles.xml` as a whole: docx can write neither table styles nor right-to-left defaults. */
export function stylesXml(document: PlanDocument, lists: ListNumbers): string {
  const isRtl = document.direction === 'rtl'
  const edge = textArea(document.paper, 'portrait').width
  const paragraphs = Object.entries<ParagraphStyle>(PARAGRAPH_STYLES).map(([id, style]) =>
    paragraphStyleXml(id, style, { isRtl, edge, lists }),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:styles xmlns:w="${WORD_NAMESPACE}">`,
    defaultsXml(document),
    ...paragraphs,
    ...characterStylesXml(),
    ...tableStylesXml(),
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>',
    '</w:styles>',
  ].join('')
}

function defaultsXml(document: PlanDocument): string {
  const tags = { bidirectional: 'ar-SA', eastAsia: 'zh-CN', ...LANGUAGE_TAGS[document.language] }
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    facesXml(BODY_FACES),
    sizeXml(PARAGRAPH_STYLES.Normal.size),
    `<w:lang w:val="${tags.value}" w:eastAsia="${tags.eastAsia}" w:bidi="${tags.bidirectional}"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  ].join('')
}

interface StyleSetting {
  readonly isRtl: boolean
  /** Where the text of a portrait page ends, in twips. */
  readonly edge: number
  readonly lists: ListNumbers
}

function paragraphStyleXml(id: string, style: ParagraphStyle, setting: StyleSetting): string {
  const isNormal = id === 'Normal'
  return [
    `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${style.name}"/>`,
    isNormal ? '' : `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>`,
    style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`,
    '<w:qFormat/>',
    `<w:pPr>${paragraphPropertiesXml(style, setting, isNormal)}</w:pPr>`,
    `<w:rPr>${runPropertiesXml(style)}</w:rPr>`,
    '</w:style>',
  ].join('')
}

/** In the order that the schema asks for. */
function paragraphPropertiesXml(
  style: ParagraphStyle,
  { isRtl, edge, lists }: StyleSetting,
  isNormal: boolean,
): string {
  const { keepNext, keepLines, list, fill, leader, before, after, line, indent, align, outlineLevel } = style
  return [
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    isNormal ? '<w:widowControl/>' : '',
    list === undefined ? '' : `<w:numPr><w:numId w:val="${lists[list]}"/></w:numPr>`,
    bordersXml(style, isRtl),
    fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>`,
    leader ? `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${edge}"/></w:tabs>` : '',
    isNormal && isRtl ? '<w:bidi/>' : '',
    spacingXml(before, after, line),
    indent === undefined
      ? ''
      : `<w:ind w:left="${indent.start * 20}"${indent.hanging === undefined ? '' : ` w:hanging="${indent.hanging * 20}"`}/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`,
  ].join('')
}

function spacingXml(before?: number, after?: number, line?: number): string {
  if (before === undefined && after === undefined && line === undefined) return ''
  const attributes = [
    before === undefined ? '' : ` w:before="${before * 20}"`,
    after === undefined ? '' : ` w:after="${after * 20}"`,
    line === undefined ? '' : ` w:line="${Math.round(line * 240)}" w:lineRule="auto"`,
  ]
  return `<w:spacing${attributes.join('')}/>`
}

/**
 * The rule, and around a shaded paragraph borders of its own colour for room inside. Borders name physical sides even
 * where the text runs from the right. In the order of the schema: top, left, bottom, right.
 */
function bordersXml({ rule, fill }: ParagraphStyle, isRtl: boolean): string {
  const start = isRtl ? 'right' : 'left'
  const borders = (['top', 'left', 'bottom', 'right'] as const).map((side) => {
    if (rule !== undefined && (rule.side === 'start' ? start : rule.side) === side) {
      return borderXml(side, rule.width, rule.color)
    }
    return fill !== undefined && (side === 'top' || side === 'bottom') ? borderXml(side, 0.5, fill) : ''
  })
  return borders.every((border) => border === '') ? '' : `<w:pBdr>${borders.join('')}</w:pBdr>`
}

function borderXml(side: string, width: number, color: string): string {
  return `<w:${side} w:val="single" w:sz="${width * 8}" w:space="${SPACE_TO_RULE}" w:color="${hex(color)}"/>`
}

const SPACE_TO_RULE = 5

function runPropertiesXml({ face, bold, color, size }: ParagraphStyle): string {
  return [
    face === 'heading' ? facesXml(HEADING_FACES) : '',
    bold ? '<w:b/><w:bCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${hex(color)}"/>`,
    size === undefined ? '' : sizeXml(size),
  ].join('')
}

/** Arabic letters stand lower than Latin ones of the same size; a tenth more evens them out. */
function sizeXml(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${Math.round(points * 2.2)}"/>`
}

function characterStylesXml(): readonly string[] {
  return [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="${hex(PALETTE.accent)}"/><w:u w:val="single"/></w:rPr></w:style>`,
    // docx puts a part for notes into every file, and its separators name these.
    ...['Footnote', 'Endnote'].map(
      (note) =>
        `<w:style w:type="character" w:styleId="${note}Reference"><w:name w:val="${note.toLowerCase()} reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
    ),
  ]
}
