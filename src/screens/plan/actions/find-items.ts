import { formOf, titleOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { PlanSay } from '../item-phrases'
import { isNear } from './is-near'

/**
 * The items that hold every word of the search, whatever its case and accents; all of them for an empty one. Where none
 * does, those that hold words one letter away.
 */
export function findItems(t: PlanSay, input: SectionInput, wanted: string): readonly EditedItem[] {
  const words = folded(wanted).split(/\s+/).filter(Boolean)
  if (words.length === 0) return input.plan.items
  const texts = new Map(input.plan.items.map((item) => [item, folded(textOf(t, input, item))]))
  const found = [...texts].filter(([, text]) => words.every((word) => text.includes(word)))
  return (found.length > 0 ? found : [...texts].filter(([, text]) => isAlmostIn(text, words))).map(
    ([item]) => item,
  )
}

/** What its row shows, and what the user wrote on it. */
function textOf(t: PlanSay, input: SectionInput, item: EditedItem): string {
  return [
    titleOf(input, item),
    ...item.parts.map((part) => formOf(input, item, part).action),
    item.edit.lead?.trim() || t(`taxonomy:roles.${item.lead}`),
    item.edit.partners ?? '',
    item.edit.notes ?? '',
    item.principle,
    t(`taxonomy:principles.${item.principle}`),
  ].join(' ')
}

function isAlmostIn(text: string, words: readonly string[]): boolean {
  const held = text.split(/[^\p{L}\p{N}]+/u)
  return words.every((word) => text.includes(word) || held.some((other) => isNear(word, other)))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
