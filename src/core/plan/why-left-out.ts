import type { EngineSettings } from '../library/settings'
import { type Risk, RISKS } from '../questionnaire/vocabulary'
import type { EditedItem } from './apply-edits'

export type LeftOut = 'covered' | 'principle-full' | 'late-full' | 'list-full'

/**
 * Why an item is not in the list as it stands: what it would lower is lowered at least as strongly, or what keeps the
 * list short keeps it out (rule E9).
 */
export function whyLeftOut(
  item: EditedItem,
  list: readonly EditedItem[],
  { perPrinciple, catchUps }: EngineSettings['shortList'],
): LeftOut {
  if (isCovered(item, list)) return 'covered'
  const ofPrinciple = list.filter(({ principle }) => principle === item.principle)
  if (ofPrinciple.length >= perPrinciple) return 'principle-full'
  const late = list.filter(({ mode }) => mode === 'catch-up')
  if (item.mode === 'catch-up' && late.length >= catchUps) return 'late-full'
  return 'list-full'
}

function isCovered(item: EditedItem, list: readonly EditedItem[]): boolean {
  const strength = ({ risks }: EditedItem, risk: Risk): number => risks[risk] ?? 0
  return RISKS.every((risk) => {
    const own = strength(item, risk)
    return own === 0 || list.some((other) => strength(other, risk) >= own)
  })
}
