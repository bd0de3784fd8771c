import type { TFunction } from 'i18next'
import { answerLabel, shortOf } from '@/core/document/question-words'
import type { SectionInput } from '@/core/document/section'
import type { Exposure, ExposureReason } from '@/core/plan/plan'
import type { SumRow } from './sum-table'

/** What makes up an exposure, the start first, then the answers that weigh most. */
export function exposureRows(
  t: TFunction<['pages', 'taxonomy']>,
  input: SectionInput,
  { reasons }: Exposure,
): readonly SumRow[] {
  const isBaseline = ({ kind }: ExposureReason): number => Number(kind === 'baseline')
  return [...reasons]
    .sort((a, b) => isBaseline(b) - isBaseline(a) || b.points - a.points)
    .map((reason) => ({ from: fromWords(t, input, reason), points: reason.points }))
}

function fromWords(t: TFunction<['pages', 'taxonomy']>, input: SectionInput, reason: ExposureReason): string {
  if (reason.kind === 'baseline') return t('method.example.baseline')
  const question = shortOf(input, reason.question)
  if (reason.answer === null) return t('method.example.assumed', { question })
  if (reason.answer === 'unknown') return t('method.example.unknown', { question })
  return t('method.example.answer', { question, answer: answerLabel(input, reason.question, reason.answer) })
}
