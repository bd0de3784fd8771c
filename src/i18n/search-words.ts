import type { Language } from '@/core/questionnaire/vocabulary'

/** Words with their vowel marks and what joins them (`F8.4`, `complaint-channels`): a code is found as one writes it. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.’'_-][\p{L}\p{N}\p{M}]+)*/gu
const HAN = /\p{Script=Han}/u

/** The words of a text as a search compares them. Chinese has no spaces: there `Intl` knows where words end. */
export function searchWords(text: string, language: Language): readonly string[] {
  return (text.match(WORD) ?? []).flatMap((word) =>
    HAN.test(word) ? chineseWords(word) : joined(word, language),
  )
}

/** A joined word is found whole and by its parts. */
function joined(word: string, language: Language): readonly string[] {
  const folded = foldedWord(word, language)
  const parts = folded.split(/[.’'_-]/)
  return parts.length === 1 ? [folded] : [folded, ...parts.filter((part) => part.length > 1)]
}

/** Case, accents and Arabic spellings make no difference to what is meant; nor does the Arabic article. */
function foldedWord(word: string, language: Language): string {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ـ', '').toLowerCase()
  if (language !== 'ar') return folded
  const spelled = folded.replaceAll('ة', 'ه').replaceAll('ى', 'ي').replaceAll('ٱ', 'ا')
  return spelled.replace(/^(?:[وفبك]?ال|لل)(?=.{3})/u, '')
}

let segmenter: Intl.Segmenter | null = null

function chineseWords(text: string): readonly string[] {
  return segmentsOf(text).flatMap((segment) => (HAN.test(segment) ? [segment] : joined(segment, 'zh')))
}

/** Words, or single Chinese characters where the browser knows no words, as the last Firefox for Windows 7. */
function segmentsOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl))
    return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}.’'_-])+/gu) ?? []
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return [...segmenter.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : []))
}
