import { describe, expect, it } from 'vitest'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { readMonth } from '@/i18n/read-month'

describe('a month as people write it', () => {
  it.each([
    ['en', '9/2027'],
    ['en', 'September 2027'],
    ['en', 'sep 2027'],
    ['fr', '09/2027'],
    ['fr', 'sept. 2027'],
    ['es', 'septiembre de 2027'],
    ['ru', '09.2027'],
    ['ru', 'сентябрь 2027 г.'],
    ['ru', 'Сентября 2027'],
    ['zh', '2027年9月'],
    ['zh', '２０２７－０９'],
    ['ar', '٢٠٢٧/٩'],
    ['ar', '٩/٢٠٢٧'],
    ['ar', 'سبتمبر ٢٠٢٧'],
  ] as const)('is read: %s, %s', (language, typed) => {
    expect(readMonth(typed, LANGUAGE_TABLE[language].locale)).toBe('2027-09')
  })

  it('is not chosen of two that begin alike', () => {
    expect(readMonth('jui 2027', 'fr')).toBeNull()
    expect(readMonth('juil 2027', 'fr')).toBe('2027-07')
  })

  it.each(['13/2027', '2027-1', '9/27', '1/9/2027', 'soon 2027', 'September', '9 2027 x', '0927', '3027-09'])(
    'is not guessed at: %s',
    (typed) => {
      expect(readMonth(typed, 'en')).toBeNull()
    },
  )
})
