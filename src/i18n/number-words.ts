import type { Language } from '@/core/questionnaire/vocabulary'

type Words = readonly (readonly [word: RegExp, times: number])[]

/** What people write behind a figure in place of its zeros. By language: “mil” is a thousand in Spanish alone. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: [
    [/^thousand$/, 1e3],
    [/^millions?$/, 1e6],
    [/^billion$/, 1e9],
  ],
  es: [
    [/^mil$/, 1e3],
    [/^mill(?:ón|on|ones)$/, 1e6],
    [/^mil millones$/, 1e9],
  ],
  fr: [
    [/^(?:mille|milliers?)$/, 1e3],
    [/^millions?$/, 1e6],
    [/^milliards?$/, 1e9],
  ],
  ru: [
    [/^(?:тыс\.?|тысяч[аи]?)$/, 1e3],
    [/^(?:млн\.?|миллион(?:а|ов)?)$/, 1e6],
    [/^(?:млрд\.?|миллиард(?:а|ов)?)$/, 1e9],
  ],
  zh: [
    [/^千人?$/, 1e3],
    [/^[万萬]人?$/, 1e4],
    [/^百[万萬]人?$/, 1e6],
    [/^千[万萬]人?$/, 1e7],
    [/^[亿億]人?$/, 1e8],
  ],
  ar: [
    [/^(?:[أا]لفا?ً?|[آا]لاف)$/, 1e3],
    [/^(?:مليونا?ً?|ملايين)$/, 1e6],
    [/^(?:مليارا?ً?|مليارات)$/, 1e9],
  ],
}

/** A figure and a word behind it, as in `2,5 millions`. */
const FIGURE_AND_WORD = /^(\d.*?)\s*(\p{L}.*)$/u

/** Parts a million or a thousand in one country, tells the places in another: `2.500 millones`. */
const IS_EITHER = /^\d+[.,]\d{3}$/

/** The figure in a text and how often it is meant, where a word of the language says so: `2,5` and a million. */
export function figureTimes(text: string, language: Language): readonly [figure: string, times: number] {
  const [, figure = '', word = ''] = FIGURE_AND_WORD.exec(text.trim().toLowerCase()) ?? []
  const times = WORDS[language].find(([each]) => each.test(word.replace(/\s+/g, ' ')))?.[1]
  return times === undefined || IS_EITHER.test(figure) ? [text, 1] : [figure, times]
}
