import type { Language } from '@/core/questionnaire/vocabulary'
import { cleanText, escapeXml } from './xml-text'
import { LANGUAGE_TAGS } from './language-tags'

/** What a file says of itself. */
export interface FileFacts {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly language: Language
  readonly date: string
}

/** `docProps/core.xml`: who, what, when and in which language; nobody unless the document names somebody. */
export function corePropertiesXml({ title, subject, author, language, date }: FileFacts): string {
  const tag = { ...LANGUAGE_TAGS[language] }
  const dcLanguage = 'bidirectional' in tag ? tag.bidirectional : 'eastAsia' in tag ? tag.eastAsia : tag.value
  const moment = `${date}T00:00:00Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:creator', author),
    element('cp:lastModifiedBy', author),
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    element('dc:language', dcLanguage),
    '</cp:coreProperties>',
  ].join('')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(cleanText(text))}</${name}>`
}
