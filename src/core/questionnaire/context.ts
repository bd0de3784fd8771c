import type { Answers } from './answers'
import { type ContextQuestion, type Questionnaire, shownQuestions, UNKNOWN } from './questionnaire'
import { type DpiType, GATES, type Gate, type Role, ROLES, type Stage, STAGES } from './vocabulary'

/** The answers, checked and named: all that the engine ever sees. */
export interface DpiContext {
  readonly dpiTypes: readonly DpiType[]
  readonly roles: readonly Role[]
  /** The earliest at which one of them stands. */
  readonly stage: Stage
  readonly stageOf: Readonly<Record<DpiType, Stage>>
  readonly isEmergency: boolean
  /** Whole months counted from year 0; null where the user gave no month. */
  readonly startMonth: number | null
  readonly contractEndMonth: number | null
  readonly gateMonths: ReadonlyMap<Gate, number>
  /** Null where the user left the default of the settings. */
  readonly horizonMonths: number | null
  readonly parallelActions: number | null
  /** The context questions asked for these DPI types. */
  readonly questions: readonly ContextQuestion[]
  /** Chosen options by question or fact id; `unknown` is a choice, an absent id was not answered. */
  readonly chosen: ReadonlyMap<string, readonly string[]>
  /** Ids of context questions that these DPI types do not ask. */
  readonly notAsked: ReadonlySet<string>
  readonly evidence: ReadonlySet<string>
}

export type ReadContext =
  | { readonly ok: true; readonly context: DpiContext }
  | { readonly ok: false; readonly missing: 'dpiTypes' | 'stage' | 'roles' }

/** Names the answers for the engine; needs the DPI types, the stage and the roles, nothing else. */
export function readContext(questionnaire: Questionnaire, answers: Answers): ReadContext {
  const { dpiTypes, stage, roles } = answers
  if (!dpiTypes || dpiTypes.length === 0) return { ok: false, missing: 'dpiTypes' }
  if (!stage) return { ok: false, missing: 'stage' }
  if (!roles || roles.length === 0) return { ok: false, missing: 'roles' }
  const questions = shownQuestions(questionnaire, dpiTypes)
  const asked = new Set(questions.map((question) => question.id))
  const stageOf = (type: DpiType): Stage => answers.stageByType?.[type] ?? stage
  const context: DpiContext = {
    dpiTypes,
    stage: STAGES.find((each) => dpiTypes.some((type) => stageOf(type) === each)) ?? stage,
    roles: ROLES.filter((role) => roles.includes(role)),
    stageOf: { id: stageOf('id'), payments: stageOf('payments'), 'data-exchange': stageOf('data-exchange') },
    isEmergency: answers.urgency === 'emergency',
    startMonth: monthNumber(answers.startMonth),
    contractEndMonth: monthNumber(answers.contractEndMonth),
    gateMonths: readGateMonths(answers),
    horizonMonths: answers.horizonMonths ?? null,
    parallelActions: answers.parallelActions ?? null,
    questions,
    chosen: readChosen(questionnaire, answers, asked),
    notAsked: new Set(questionnaire.questions.map((each) => each.id).filter((id) => !asked.has(id))),
    evidence: new Set(Object.keys(answers.evidence ?? {})),
  }
  return { ok: true, context }
}

/** `2027-01` as a count of months, so that months can be subtracted. */
export function monthNumber(month: string | undefined): number | null {
  if (month === undefined) return null
  const [year, monthOfYear] = month.split('-')
  return Number(year) * 12 + Number(monthOfYear) - 1
}

/** The inverse of `monthNumber`. */
export function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** It stands alone, so the first is all there is. */
export function isUnknown(chosen: readonly string[] | undefined): boolean {
  return chosen?.[0] === UNKNOWN
}

function readGateMonths(answers: Answers): ReadonlyMap<Gate, number> {
  const months = new Map<Gate, number>()
  for (const gate of GATES) {
    const month = monthNumber(answers.gateMonths?.[gate])
    if (month !== null) months.set(gate, month)
  }
  return months
}

function readChosen(
  questionnaire: Questionnaire,
  answers: Answers,
  asked: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const chosen = new Map<string, readonly string[]>()
  const given = new Map<string, unknown>(Object.entries(answers))
  for (const fact of questionnaire.facts) {
    const value = given.get(fact.id)
    if (fact.kind === 'one' && typeof value === 'string') chosen.set(fact.id, [value])
    if (fact.kind === 'many' && Array.isArray(value)) chosen.set(fact.id, value.map(String))
  }
  for (const [id, answer] of Object.entries(answers.context ?? {})) {
    if (asked.has(id)) chosen.set(id, typeof answer === 'string' ? [answer] : answer)
  }
  return chosen
}
