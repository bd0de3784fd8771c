import { formOf, titleOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { PlanSay } from '../item-phrases'

/** The items that hold every word of the search, whatever its case and accents; all of them for an empty one. */
export function findItems(t: PlanSay, input: SectionInput, wanted: string): readonly EditedItem[] {
  const words = folded(wanted).split(/\s+/).filter(Boolean)
  if (words.length === 0) return input.plan.items
  return input.plan.items.filter((item) => {
    const text = folded(
      [
        titleOf(input, item),
        ...item.parts.map((part) => formOf(input, item, part).action),
        item.edit.lead ?? '',
        item.principle,
        t(`taxonomy:principles.${item.principle}`),
      ].join(' '),
    )
    return words.every((word) => text.includes(word))
  })
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
