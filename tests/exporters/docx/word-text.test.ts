import { expect, it } from 'vitest'
import { wordText } from '@/exporters/docx/word-text'

it('a Chinese row of figures may go on below after each of its commas', () => {
  expect(wordText('1、3、12')).toBe('1、\u200b3、\u200b12')
  expect(wordText('社会保护部、卫生部')).toBe('社会保护部、卫生部')
})

it('a Chinese month is written as one types it', () => {
  expect(wordText('2027\u2060年\u206010\u2060月')).toBe('2027年10月')
  expect(wordText('a\u2060b')).toBe('a\u2060b')
})
