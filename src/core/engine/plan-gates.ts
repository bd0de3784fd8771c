import { leavesOf } from '../library/condition'
import type { Library } from '../library/library'
import type { GateReason, GateVerdict, PlannedGate } from '../plan/plan'
import { isPartlyInUse, passedByPeople } from '../plan/parts-ahead'
import type { DpiContext } from '../questionnaire/context'
import { isUnknown } from '../questionnaire/context'
import { type Gate, GATES } from '../questionnaire/vocabulary'
import { evaluate } from './evaluate'

/**
 * The gates still ahead, each with its month and its verdict (rules E8 and E13). Months come from the facts, or from
 * the defaults of the stage, marked as assumed; a gate whose month lies before the start has been passed.
 */
export function planGates(library: Library, context: DpiContext): readonly PlannedGate[] {
  const passed = passedGates(library, context)
  const ahead = GATES.filter((gate) => !passed.has(gate)).flatMap((gate) => {
    const month = monthOf(library, context, gate)
    return month === null ? [] : [{ gate, ...month }]
  })
  const gates = ahead.map((each) => each.gate)
  return inOrder(ahead).map((each) => {
    const reasons = reasonsAt(library, context, each.gate, gates)
    return { ...each, ...worstVerdict(reasons), proposedOffset: null }
  })
}

type VerdictRule = Library['settings']['verdicts'][number]

/** What a date that cannot move asks for where none of its steps is ahead: it comes all the same (rule E13). */
export function datesWithoutStep(
  library: Library,
  context: DpiContext,
  gates: readonly PlannedGate[],
): readonly GateReason[] {
  const ahead = gates.map((each) => each.gate)
  return reasonsBy(library, context, (rule) => rule.cannotWait === true && !stepOf(rule, ahead)).map(
    ({ verdict: _, ...reason }) => reason,
  )
}

/** What would take away the reasons that are given, of the rules that are wanted. */
export function answersTo(
  library: Library,
  reasons: readonly GateReason[],
  isWanted: (rule: VerdictRule) => boolean,
): readonly string[] {
  const given = new Set(reasons.map((each) => each.reason))
  return library.settings.verdicts
    .filter((rule) => given.has(rule.id) && isWanted(rule))
    .flatMap((rule) => rule.answeredBy)
}

interface GateMonth {
  readonly gate: Gate
  readonly offset: number
  readonly assumed: boolean
}

/** Gates come in order: a default stands neither before an earlier gate nor after a later one that was given. */
function inOrder(gates: readonly GateMonth[]): readonly GateMonth[] {
  let earliest = 0
  return gates.map((each, index) => {
    const given = gates.slice(index + 1).filter((later) => !later.assumed)
    const latest = Math.min(...given.map((later) => later.offset))
    const offset = each.assumed ? Math.max(earliest, Math.min(each.offset, latest)) : each.offset
    earliest = Math.max(earliest, offset)
    return { ...each, offset }
  })
}

function passedGates(library: Library, context: DpiContext): ReadonlySet<Gate> {
  const { settings } = library
  const passed = new Set(isPartlyInUse(settings, context) ? [] : passedByPeople(settings, context))
  for (const [gate, month] of context.gateMonths) {
    if (context.startMonth === null) continue
    if (month <= context.startMonth) passed.add(gate)
    else passed.delete(gate)
  }
  const last = GATES.findLastIndex((gate) => passed.has(gate))
  return new Set(
    GATES.filter((gate, index) => passed.has(gate) || (index < last && !context.gateMonths.has(gate))),
  )
}

function monthOf(
  library: Library,
  context: DpiContext,
  gate: Gate,
): { readonly offset: number; readonly assumed: boolean } | null {
  const given = context.gateMonths.get(gate)
  if (given !== undefined && context.startMonth !== null) {
    return { offset: given - context.startMonth, assumed: false }
  }
  const offset = library.settings.schedule.gateMonths[context.stage][gate]
  return offset === undefined ? null : { offset, assumed: true }
}

interface Found extends GateReason {
  readonly verdict: 'go-limited' | 'hold'
}

function reasonsAt(
  library: Library,
  context: DpiContext,
  gate: Gate,
  ahead: readonly Gate[],
): readonly Found[] {
  const found = reasonsBy(library, context, (rule) => isAbout(rule, gate, ahead))
  return [...found, ...unknownAt(library, context)]
}

/** Of the rules that are wanted, each whose condition is met, in their order. */
function reasonsBy(
  library: Library,
  context: DpiContext,
  isWanted: (rule: VerdictRule) => boolean,
): readonly Found[] {
  const supposed = withAssumedFacts(library, context)
  const sensitive = new Set(context.questions.filter((each) => each.sensitive).map((each) => each.id))
  return library.settings.verdicts
    .filter((rule) => isWanted(rule) && evaluate(rule.when, supposed) === 'yes')
    .map((rule) => ({
      reason: rule.id,
      question: null,
      waivedBy: rule.waivedBy,
      sensitive: leavesOf(rule.when).some((leaf) => sensitive.has(leaf.question)),
      cannotWait: rule.cannotWait === true,
      verdict: rule.verdict,
    }))
}

function isAbout(rule: VerdictRule, gate: Gate, ahead: readonly Gate[]): boolean {
  return rule.cannotWait ? stepOf(rule, ahead) === gate : rule.gates.includes(gate)
}

/** A date that cannot move is that of the first of its steps ahead; the later ones follow when they can. */
function stepOf({ gates }: VerdictRule, ahead: readonly Gate[]): Gate | undefined {
  return ahead.find((each) => gates.includes(each))
}

/** Nobody goes ahead on what nobody knows: an open question that decides a gate limits it. */
function unknownAt(library: Library, context: DpiContext): readonly Found[] {
  return library.settings.gateQuestions
    .filter((id) => !context.chosen.has(id) || isUnknown(context.chosen.get(id)))
    .map((id) => ({
      reason: 'not-known',
      question: id,
      waivedBy: 'government',
      sensitive: false,
      cannotWait: false,
      verdict: 'go-limited',
    }))
}

/** Holds first; else in the order of the rules, what nobody knows last. */
function worstVerdict(found: readonly Found[]): {
  readonly verdict: GateVerdict
  readonly reasons: readonly GateReason[]
} {
  const isHold = (each: Found): boolean => each.verdict === 'hold'
  const ranked = [...found].sort((a, b) => Number(isHold(b)) - Number(isHold(a)))
  const reasons = ranked.map(({ verdict: _, ...reason }) => reason)
  return { verdict: found.some(isHold) ? 'hold' : found.length > 0 ? 'go-limited' : 'go', reasons }
}

function withAssumedFacts(library: Library, context: DpiContext): DpiContext {
  const chosen = new Map(context.chosen)
  for (const [id, option] of Object.entries(library.settings.assumedFacts)) {
    if (!chosen.has(id)) chosen.set(id, [option])
  }
  return { ...context, chosen }
}
