import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { formatDate, formatDayTime, formatMonth, formatNumbers } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'

describe('a date', () => {
  it('counts the first of a month in French, and no other day', () => {
    expect(formatDate('2026-12-01', 'fr')).toBe('1er décembre 2026')
    expect(formatDate('2026-12-02', 'fr')).toBe('2 décembre 2026')
    expect(formatDate('2026-12-11', 'fr')).toBe('11 décembre 2026')
    expect(formatDayTime(Date.parse('2026-12-01T12:00'), 'fr')).toMatch(/^1er déc\. 2026\D+12:00$/)
  })

  it.each(LANGUAGES)('has the same digits in %s', (language) => {
    const { locale } = LANGUAGE_TABLE[language]
    const digits = formatDate('2026-12-01', locale).match(/\p{Nd}+/gu)
    expect(digits).toEqual(language === 'zh' ? ['2026', '12', '1'] : ['1', '2026'])
  })
})

it.each([
  ['en', '1, 2, 13'],
  ['fr', '1, 2, 13'],
  ['es', '1, 2 y 13'],
  ['ar', '1، 2، 13'],
  ['zh', '1、2、13'],
  ['ru', '1, 2, 13'],
] as const)('parts figures as short as the language has it: %s', (language, figures) => {
  expect(formatNumbers([1, 2, 13], LANGUAGE_TABLE[language].locale).replaceAll('\u00a0', ' ')).toBe(figures)
})

it('keeps a Russian year and its "г." on one line', () => {
  const moment = formatDayTime(Date.parse('2026-12-01T10:00:00Z'), 'ru')
  const toSecond = formatDayTime(Date.parse('2026-12-01T10:00:00Z'), 'ru', true)
  for (const each of [formatMonth('2027-01', 'ru'), formatDate('2026-12-01', 'ru'), moment, toSecond]) {
    expect(each).toMatch(/20\d\d\u00a0г\./u)
  }
})

it.each([
  ['en', 'Feb\u00a02027'],
  ['fr', 'févr.\u00a02027'],
  ['es', 'feb\u00a02027'],
  ['ar', 'فبراير\u00a02027'],
  ['zh', '2027\u2060年\u20602\u2060月'],
  ['ru', 'февр.\u00a02027\u00a0г.'],
] as const)(
  'keeps a month and its year on one line, in the narrow columns of tables too: %s',
  (language, said) => {
    expect(formatMonth('2027-02', LANGUAGE_TABLE[language].locale)).toBe(said)
  },
)

it('writes the Arabic “and” onto Arabic words alone, and leaves room before Latin letters', () => {
  const { locale } = LANGUAGE_TABLE.ar
  expect(joined(['الجهة', 'الوزارة'], locale)).toBe('الجهة والوزارة')
  expect(joined(['الجهة', 'Civil Registry'], locale)).toBe('الجهة و\u00a0Civil Registry')
  expect(joined(['ISO', '\u2068Civil\u2069', 'الوزارة'], locale)).toBe(
    'ISO و\u00a0\u2068Civil\u2069 والوزارة',
  )
})
