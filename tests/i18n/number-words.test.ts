import { describe, expect, it } from 'vitest'
import { figureTimes } from '@/i18n/number-words'

describe('a word behind a figure, in the language that is read', () => {
  it.each([
    ['en', '2.5 million', '2.5', 1e6],
    ['en', '800 thousand', '800', 1e3],
    ['es', '2,5 millones', '2,5', 1e6],
    ['es', '500 mil', '500', 1e3],
    ['fr', '2,5 Millions', '2,5', 1e6],
    ['fr', '1,4\u00a0milliard', '1,4', 1e9],
    ['ru', '5,2 млн', '5,2', 1e6],
    ['ru', '300 тыс.', '300', 1e3],
    ['zh', '250万人', '250', 1e4],
    ['zh', '1.2亿', '1.2', 1e8],
    ['ar', '3 ملايين', '3', 1e6],
    ['ar', '40 ألف', '40', 1e3],
  ] as const)('stands for its zeros: %s, %s', (language, text, figure, times) => {
    expect(figureTimes(text, language)).toEqual([figure, times])
  })

  it.each([
    ['en', '500 mil'],
    ['es', '2 billones'],
    ['en', '2.500 million'],
    ['fr', '1,250 millions'],
    ['en', 'a million'],
    ['en', '2.5 million or so'],
    ['en', '2 500'],
  ] as const)('is not guessed at: %s, %s', (language, text) => {
    expect(figureTimes(text, language)).toEqual([text, 1])
  })
})
