import { LATE_FORMS } from '../library/kinds'
import type { Mode, PlanPart } from '../plan/plan'
import type { IndexedAction } from './index-library'
import type { Verdicts } from './verdicts'

const MODES = ['now', 'catch-up', 'ahead', 'upkeep'] as const satisfies readonly Mode[]

/**
 * An action as a part of a plan. The same part serves every plan of a library: a large library has thousands, and
 * plans are made again at every answer. So each is made once, when first asked for, and never changed.
 */
export function partOf(
  indexed: IndexedAction,
  mode: Mode,
  late: PlanPart['late'],
  verdicts: Verdicts,
): PlanPart {
  const isUnsafe = indexed.unsafeWhen !== null && verdicts.isUnsafe(indexed.unsafeWhen)
  const lateNumber = late === null ? 0 : 1 + LATE_FORMS.indexOf(late)
  const place = (lateNumber * MODES.length + MODES.indexOf(mode)) * 2 + Number(isUnsafe)
  return (indexed.parts[place] ??= makePart(indexed, mode, late, isUnsafe))
}

const answering = new WeakMap<PlanPart, PlanPart>()

/** The same part, answering for the whole of its item (rule E11). */
export function asAccountable(part: PlanPart): PlanPart {
  const known = answering.get(part)
  if (known) return known
  const made = { ...part, isAccountable: true }
  answering.set(part, made)
  return made
}

function makePart(
  { action }: IndexedAction,
  mode: Mode,
  late: PlanPart['late'],
  isUnsafe: boolean,
): PlanPart {
  return {
    action: action.id,
    role: action.role,
    stages: action.stages,
    mode,
    late,
    form: formOf(mode, late, isUnsafe),
    hasInterim: false,
    isAccountable: false,
    gate: mode === 'upkeep' ? null : (action.gate ?? null),
    processes: action.processes,
  }
}

/** Rule E14: protection comes before every other form. */
function formOf(mode: Mode, late: PlanPart['late'], isUnsafe: boolean): PlanPart['form'] {
  if (mode === 'upkeep') return 'upkeep'
  if (isUnsafe) return 'protective'
  return late === 'remedy' ? 'remedy' : 'action'
}
