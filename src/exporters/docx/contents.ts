import type { ContentsBlock } from '@/core/document/plan-document'
import { FileChild, ImportedXmlComponent, type XmlComponent } from 'docx'
import { escapeXml } from '../xml-text'
import { type DirectionRun, directionRuns } from './direction-runs'
import type { DocxSetting, OutlineEntry } from './docx-setting'
import { pageStart, textParagraph } from './paragraphs'
import { wordText } from './word-text'

export function contentsChildren(block: ContentsBlock, setting: DocxSetting): readonly FileChild[] {
  return [
    textParagraph('TOCHeading', [{ text: block.title }], setting, pageStart(block, setting)),
    new ContentsField(setting),
  ]
}

/**
 * Word's own table of contents, filled in with the headings and links to them. Only Word knows the pages: the field is
 * marked stale, so that it offers to fill them in on opening; until then no dotted line leads to a number that is not
 * there. Written here because docx's marks no direction.
 */
class ContentsField extends FileChild {
  constructor({ outline, isRtl }: DocxSetting) {
    super('w:sdt')
    this.root.push(
      imported(`<w:sdtPr>${GALLERY}</w:sdtPr>`),
      imported(`<w:sdtContent>${fieldParagraphs(outline.headings, isRtl)}</w:sdtContent>`),
    )
  }
}

/** What makes Word show its own button for updating. */
const GALLERY = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'

function fieldParagraphs(headings: readonly OutlineEntry[], isRtl: boolean): string {
  const begin = `${fieldCharacter('begin', ' w:dirty="true"')}${instruction('TOC \\o "1-2" \\h \\z')}${fieldCharacter('separate')}`
  const entries = headings.map((heading, index) => entryParagraph(heading, index === 0 ? begin : '', isRtl))
  const end = `${headings.length === 0 ? begin : ''}${fieldCharacter('end')}`
  return `${entries.join('')}${paragraph('Gap', end, isRtl)}`
}

/** A heading on several lines is one entry. */
function entryParagraph({ level, text, bookmark }: OutlineEntry, begin: string, isRtl: boolean): string {
  const runs = directionRuns(wordText(text).replaceAll('\n', ' '), isRtl ? 'rtl' : 'ltr').map(runXml)
  const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runs.join('')}</w:hyperlink>`
  return paragraph(`TOC${level}`, begin + link, isRtl)
}

function runXml({ text, direction }: DirectionRun): string {
  const properties = direction === 'rtl' ? '<w:rPr><w:rtl/></w:rPr>' : ''
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

function paragraph(style: string, content: string, isRtl: boolean): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${isRtl ? '<w:bidi/>' : ''}</w:pPr>${content}</w:p>`
}

function fieldCharacter(type: 'begin' | 'separate' | 'end', extra = ''): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"${extra}/></w:r>`
}

function instruction(code: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>`
}

function imported(xml: string): XmlComponent {
  return ImportedXmlComponent.fromXmlString(xml)
}
