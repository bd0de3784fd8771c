import type { SafeguardTexts } from '../library/read-text'
import { monthName } from '../questionnaire/context'
import type { Answers } from '../questionnaire/answers'
import type { Plan, PlanItem, PlannedGate, PlanPart } from './plan'

/** The words that the printed plan carries beside its ids. */
export interface PlanJsonWords {
  readonly safeguards: SafeguardTexts
  /** Whom to ask about a question. */
  readonly whomToAsk: (question: string) => string
}

/**
 * The worked-out plan as other programs read it. Its keys are a contract: add, never rename. Months are `2027-01`,
 * offsets whole months from the start, `endOffset` exclusive; arrays are in the engine's order.
 */
export function planJson(plan: Plan, answers: Answers, words: PlanJsonWords) {
  const origin = plan.context.startMonth
  const month = (offset: number): string | null => (origin === null ? null : monthName(origin + offset))
  return {
    library: { version: plan.libraryVersion },
    answers,
    exposures: plan.exposures,
    topRisks: plan.topRisks,
    gates: plan.gates.map((gate) => gateJson(gate, month)),
    dates: plan.dates.map(({ reason }) => reason),
    items: plan.items.map((item) => itemJson(item, words, month)),
    shortfalls: plan.shortfalls,
    findOut: plan.findOut.map((each) => ({ ...each, ask: words.whomToAsk(each.question) })),
    notAssessed: plan.notAssessed,
    asks: plan.asks.map((ask) => ({
      ...ask,
      text: words.safeguards[ask.safeguard]?.actions[ask.action]?.action ?? '',
    })),
  }
}

export type PlanJson = ReturnType<typeof planJson>
type Month = (offset: number) => string | null

function gateJson(gate: PlannedGate, month: Month) {
  const { proposedOffset } = gate
  return {
    gate: gate.gate,
    month: month(gate.offset),
    offset: gate.offset,
    assumed: gate.assumed,
    verdict: gate.verdict,
    reasons: gate.reasons.map(({ reason, question, waivedBy }) => ({ reason, question, waivedBy })),
    proposedMonth: proposedOffset === null ? null : month(proposedOffset),
    proposedOffset,
  }
}

function itemJson(item: PlanItem, words: PlanJsonWords, month: Month) {
  const { schedule } = item
  const dated = schedule.state === 'scheduled' ? schedule : null
  return {
    id: item.id,
    principle: item.principle,
    kind: item.kind,
    risks: item.risks,
    title: words.safeguards[item.id]?.title ?? item.id,
    score: item.score,
    tier: item.tier,
    verdict: item.verdict,
    mode: item.mode,
    selfAssessed: item.isSelfAssessed,
    dependsOn: item.dependsOn,
    gate: item.gate,
    accountable: item.accountable,
    lead: item.lead,
    parts: item.parts.map((part) => partJson(item.id, part, words)),
    confirmFirst: item.confirmFirst,
    adaptations: item.adaptations,
    wave: dated?.wave ?? null,
    start: dated ? month(dated.startOffset) : null,
    end: dated ? month(dated.endOffset - 1) : null,
    startOffset: dated?.startOffset ?? null,
    endOffset: dated?.endOffset ?? null,
    unscheduled: schedule.state === 'unscheduled' ? schedule.reason : null,
    reasons: item.reasons,
  }
}

function partJson(id: string, part: PlanPart, words: PlanJsonWords) {
  const text = words.safeguards[id]
  const action = text?.actions[part.action]
  const form =
    part.form === 'upkeep' ? text?.upkeep?.[part.role] : part.form === 'action' ? action : action?.[part.form]
  return {
    action: part.action,
    role: part.role,
    stages: part.stages,
    mode: part.mode,
    late: part.late,
    form: part.form,
    accountable: part.isAccountable,
    text: (form ?? action)?.action ?? '',
    interim: part.hasInterim ? (action?.interim?.action ?? null) : null,
    gate: part.gate,
    processes: part.processes,
  }
}
