import type { Library } from '../library/library'
import type { DpiContext } from '../questionnaire/context'
import { DPI_TYPES, type DpiType, STAGES, stageIndex } from '../questionnaire/vocabulary'
import { type Bits, bitsOf } from './index-library'

/** Where some DPI types stand in time: the stages that at least one of them is at, has behind, or will reach. */
export interface Moment {
  readonly due: Bits
  readonly passed: Bits
  readonly reached: Bits
}

/** The moment of each subset of the DPI types, null where none of it is chosen: few, and every safeguard asks. */
export function momentsOf(library: Library, context: DpiContext): readonly (Moment | null)[] {
  return Array.from({ length: 1 << DPI_TYPES.length }, (_, subset) => {
    const chosen = context.dpiTypes.filter((type) => (subset & bitsOf([type], DPI_TYPES)) !== 0)
    return chosen.length === 0
      ? null
      : chosen.map((type) => momentOf(library, context, type)).reduce(together)
  })
}

function together(one: Moment, other: Moment): Moment {
  return {
    due: one.due | other.due,
    passed: one.passed | other.passed,
    reached: one.reached | other.reached,
  }
}

function momentOf(library: Library, context: DpiContext, type: DpiType): Moment {
  const stage = context.stageOf[type]
  const horizon = context.horizonMonths ?? library.settings.schedule.horizonMonths
  const months = library.settings.schedule.stageReached[stage]
  const reached = STAGES.filter((each) => (months[each] ?? Number.POSITIVE_INFINITY) < horizon)
  return {
    due: bitsOf([stage], STAGES),
    passed: bitsOf(STAGES.slice(0, stageIndex(stage)), STAGES),
    reached: bitsOf(reached, STAGES),
  }
}
