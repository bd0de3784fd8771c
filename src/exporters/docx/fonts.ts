/** The faces of a stretch of text by script, named so that Word has them on every system. */
interface Faces {
  readonly latin: string
  readonly arabic: string
  readonly chinese: string
}

export const BODY_FACES: Faces = { latin: 'Calibri', arabic: 'Arial', chinese: 'Microsoft YaHei' }
export const HEADING_FACES: Faces = { latin: 'Cambria', arabic: 'Times New Roman', chinese: 'SimSun' }

export function facesXml({ latin, arabic, chinese }: Faces): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${arabic}"/>`
}

/** What else will do where a face is missing: same widths first, then same character. */
const SUBSTITUTES = [
  { name: 'Calibri', family: 'swiss', others: 'Carlito,Noto Sans' },
  { name: 'Cambria', family: 'roman', others: 'Caladea,Noto Serif' },
  { name: 'Arial', family: 'swiss', others: 'Noto Sans Arabic' },
  { name: 'Times New Roman', family: 'roman', others: 'Noto Naskh Arabic' },
  { name: 'Microsoft YaHei', family: 'swiss', others: 'PingFang SC,Noto Sans CJK SC' },
  { name: 'SimSun', family: 'roman', others: 'Songti SC,Noto Serif CJK SC' },
] as const

export function fontTableXml(): string {
  const fonts = SUBSTITUTES.map(
    ({ name, family, others }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:fonts xmlns:w="${WORD_NAMESPACE}">${fonts.join('')}</w:fonts>`,
  ].join('')
}

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
