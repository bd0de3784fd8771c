import type { EditedItem } from '../plan/apply-edits'
import { partsAhead } from '../plan/parts-ahead'
import type { GateReason, PlannedGate } from '../plan/plan'
import type { Gate } from '../questionnaire/vocabulary'
import type { SectionInput } from './section'
import { questionNames } from './question-words'

/** A gate by its name, and by the parts that it is for where others have it behind them. */
export function gateName(input: SectionInput, gate: Gate): string {
  const { say, list, inside } = input.words
  const { context } = input.plan
  const name = say(`taxonomy:gates.${gate}`)
  const parts = partsAhead(input.library.settings, context, gate)
  if (parts.length === 0 || parts.length === context.dpiTypes.length) return name
  return say('document:gateOfParts', {
    gate: name,
    parts: list(parts.map((type) => inside(say(`taxonomy:dpiTypes.${type}`)))),
  })
}

/** A gate's reason in words; one that rests on a sensitive answer is only named where the user says so. */
export function gateReason(input: SectionInput, { verdict }: PlannedGate, reason: GateReason): string {
  const { say } = input.words
  if (reason.sensitive && !input.options.includesSensitive) return say('engine:verdicts.withheld')
  if (reason.cannotWait && verdict === 'hold') return say(`engine:dates.onHold.${reason.reason}`)
  if (reason.question === null) return say(`engine:verdicts.${reason.reason}`)
  const question = say(`questionnaire:questions.${reason.question}.ask`)
  return say('engine:verdicts.not-known', { question })
}

/** What dates ask for that cannot move and come on no step ahead, in words. */
export function datesAhead(input: SectionInput): readonly string[] {
  const { say } = input.words
  return input.plan.dates
    .filter((each) => !each.sensitive || input.options.includesSensitive)
    .map(({ reason }) => say(`engine:dates.withoutStep.${reason}`))
}

/** Gates that are passed are none of this plan's: nothing is said to be due before them. */
export function isGateAhead({ plan }: SectionInput, gate: Gate | null): gate is Gate {
  return plan.gates.some((each) => each.gate === gate)
}

/** "before it goes live", while that step still lies ahead; empty once it is behind. */
export function gateAhead(input: SectionInput, { gate }: EditedItem): string {
  return isGateAhead(input, gate) ? input.words.say(`taxonomy:gateBy.${gate}`) : ''
}

/** All reasons of a gate, each once; what nobody knows yet in one sentence. */
export function gateReasons(input: SectionInput, gate: PlannedGate): readonly string[] {
  const { say } = input.words
  const known = gate.reasons
    .filter((reason) => reason.question === null)
    .map((reason) => gateReason(input, gate, reason))
  const open = gate.reasons.flatMap(({ question }) => (question === null ? [] : [question]))
  const questions = questionNames(input, open)
  return [
    ...new Set([...known, ...(open.length === 0 ? [] : [say('document:summary.notKnown', { questions })])]),
  ]
}

/** Who may waive the verdicts, once for all of them; none where every gate may be passed. */
export function waiversOf(input: SectionInput): readonly string[] {
  const waiver = waiverFor(input, input.plan.gates)
  return waiver === '' ? [] : [waiver]
}

/** Who may waive one gate's verdict; empty where it may be passed. */
export const waiverOf = (input: SectionInput, gate: PlannedGate): string => waiverFor(input, [gate])

function waiverFor(input: SectionInput, gates: readonly PlannedGate[]): string {
  const { say, list, inside } = input.words
  const reasons = gates.filter((gate) => gate.verdict !== 'go').flatMap((gate) => gate.reasons)
  const roles = [...new Set(reasons.map((reason) => say(`taxonomy:roles.${reason.waivedBy}`)))]
  return roles.length === 0 ? '' : say('document:summary.waivers', { roles: list(roles.map(inside)) })
}
