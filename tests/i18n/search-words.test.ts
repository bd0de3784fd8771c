import { expect, it } from 'vitest'
import { searchWords } from '@/i18n/search-words'

it('takes no notice of case and accents', () => {
  expect(searchWords('Plaintes ÉCOUTÉES', 'fr')).toEqual(['plaintes', 'ecoutees'])
})

it('keeps a code whole and gives its parts too', () => {
  expect(searchWords('see F8.4', 'en')).toEqual(['see', 'f8.4', 'f8'])
})

it('finds where Chinese words end, though nothing stands between them', () => {
  expect(searchWords('个人数据保护法', 'zh').slice(0, 3)).toEqual(['个人', '数据', '保护'])
  expect(searchWords('遵循ISO标准', 'zh')).toContain('标准')
})

it('reads Arabic words with and without article, hamza and vowel marks as the same', () => {
  const [plain] = searchWords('شكاوى', 'ar')
  expect(searchWords('الشكاوى', 'ar')).toEqual([plain])
  expect(searchWords('والشَّكَاوَى', 'ar')).toEqual([plain])
  expect(searchWords('إجراء', 'ar')).toEqual(searchWords('الاجراء', 'ar'))
})
