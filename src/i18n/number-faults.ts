import { type TextTree, textsBySentence, withoutPlaceholders } from './flat-texts'

export interface NumberFault {
  readonly key: string
  /** The figures that stand on one side only. */
  readonly figures: readonly string[]
}

/** Sentences whose figures differ from the English: a share, a deadline or a count that got lost on the way. */
export function numberFaults(english: TextTree, translated: TextTree): readonly NumberFault[] {
  const own = textsBySentence(translated)
  return [...textsBySentence(english)].flatMap(([key, text]) => {
    const translation = own.get(key)
    if (translation === undefined) return []
    const [wanted, found, months] = [figuresIn(text), figuresIn(translation), monthsIn(text)]
    const figures = [...wanted]
      .filter((each) => !found.has(each) && !(each === '2' && DUAL.test(translation)))
      .concat([...found].filter((each) => !wanted.has(each) && !months.has(each)))
    return figures.length > 0 ? [{ key, figures }] : []
  })
}

/** `50,000`, `50 000`, `50.000` are one figure, and so are `2.5` and `2,5`. */
function figuresIn(text: string): ReadonlySet<string> {
  const figures = withoutPlaceholders(text).matchAll(/\d+(?:[.,:\s\u00a0\u202f\u066b\u066c]\d+)*/g)
  return new Set([...figures].flatMap(([figure]) => parts(figure)))
}

/** Arabic says “two hours” in one word without a figure. */
const DUAL = /(يوم|ساعت|أسبوع|شهر|سنت|عام|نقطت)ين/u

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The numbers of the months that stand beside a day: Chinese writes “31 March” as 3月31日. */
function monthsIn(text: string): ReadonlySet<string> {
  const days = text.matchAll(new RegExp(`\\d (${MONTHS.join('|')})\\b`, 'g'))
  return new Set([...days].map(([, month = '']) => String(MONTHS.indexOf(month) + 1)))
}

function parts(figure: string): readonly string[] {
  const whole = figure.replace(/(?<=\d)[.,\s\u00a0\u202f\u066c](?=\d{3}(?!\d))/g, '')
  return whole.split(/[\s\u00a0\u202f]/).map((each) => each.replace(/[,\u066b]/g, '.'))
}
