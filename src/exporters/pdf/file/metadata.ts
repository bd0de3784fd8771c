import type { PlanDocument } from '@/core/document/plan-document'
import type { Typesetter } from '@/exporters/pdf/text/typesetter'
import { JSPDF_VERSION } from './jspdf-engine'
import { languageTag } from '@/exporters/pdf/text/language-tag'

/** What the file says about itself, the same in both places where PDF keeps it. */
export interface Metadata {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly language: string
  readonly creator: string
  readonly producer: string
  /** `2026-12-01`; the time of day is midnight, because the document's day is all we know. */
  readonly date: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

export function metadataOf(document: PlanDocument, typesetter: Typesetter): Metadata {
  if (!DAY.test(document.date)) throw new Error(`Not a day: ${document.date}`)
  return {
    title: typesetter.plain(document.title),
    subject: typesetter.plain(document.subject),
    author: typesetter.plain(document.author),
    language: languageTag(document.language),
    creator: 'DPI Safeguards Planner',
    producer: `jsPDF ${JSPDF_VERSION}`,
    date: document.date,
  }
}

export function pdfDate({ date }: Metadata): string {
  return `D:${date.replaceAll('-', '')}000000+00'00'`
}

/** The metadata stream: says also that the file is PDF/A-2a and PDF/UA-1. */
export function xmpPacket(metadata: Metadata): string {
  const { title, subject, author, language, creator, producer, date } = metadata
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`
  const properties = [
    `<dc:title>${inLanguage(title)}</dc:title>`,
    subject === '' ? '' : `<dc:description>${inLanguage(subject)}</dc:description>`,
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Producer>${escape(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escape(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}T00:00:00+00:00</xmp:CreateDate>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  ]
  return [
    '<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${NAMESPACES}>${properties.join('')}</rdf:Description>`,
    UA_SCHEMA,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
].join(' ')

/** PDF/A wants every property outside its own list described. */
const UA_SCHEMA =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"' +
  ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>PDF/UA part</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property>' +
  '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>'

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
