import { expect, it } from 'vitest'
import { wordText } from '@/exporters/docx/word-text'

it('a Chinese row of figures may go on below after each of its commas', () => {
  expect(wordText('1、3、12')).toBe('1、\u200b3、\u200b12')
  expect(wordText('社会保护部、卫生部')).toBe('社会保护部、卫生部')
})
