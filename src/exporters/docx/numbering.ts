import { type Document, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'
import { PARAGRAPH_STYLES } from './paragraph-styles'

/** Word's numbers of the two lists that the styles List Bullet and List Number stand for. */
export interface ListNumbers {
  readonly bullets: number
  readonly numbers: number
}

const BULLETS = 'bullets'
export const NUMBERS = 'numbers'

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•', PARAGRAPH_STYLES.ListBullet.indent)] },
    { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.', PARAGRAPH_STYLES.ListNumber.indent)] },
  ],
}

/** The indent repeats that of the list's style: Word takes the style's, LibreOffice this one. */
function level(
  format: ILevelsOptions['format'] & string,
  text: string,
  { start, hanging }: { readonly start: number; readonly hanging: number },
): ILevelsOptions {
  const indent = { start: start * 20, hanging: hanging * 20 }
  return { level: 0, format, text, alignment: 'left', style: { paragraph: { indent } } }
}

/** Claims the lists of the two styles before any paragraph does, so that the styles can name them. */
export function claimListNumbers({ Numbering }: Document): ListNumbers {
  Numbering.createConcreteNumberingInstance(BULLETS, 0)
  Numbering.createConcreteNumberingInstance(NUMBERS, 0)
  const numberOf = (reference: string): number => {
    const list = Numbering.ConcreteNumbering.find((each) => each.reference === reference)
    if (list === undefined) throw new Error(`docx knows no list "${reference}"`)
    return list.numId
  }
  return { bullets: numberOf(BULLETS), numbers: numberOf(NUMBERS) }
}
