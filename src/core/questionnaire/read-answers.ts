import { ANSWER_GROUPS, type AnswerFault, type Answers } from './answers'
import { isFields } from './fields'
import { type ContextQuestion, type Fact, NONE, type Questionnaire, UNKNOWN } from './questionnaire'
import { DPI_TYPES, GATES, STAGES } from './vocabulary'

export type ReadAnswers =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly fault: AnswerFault }

const MAX_TEXT = 10_000
/** A joint plan brings together what many plans have to show for an answer. */
const MAX_EVIDENCE = 1_000_000
const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/

/** A fault found while reading; never leaves this file. */
class Refused extends Error {
  constructor(readonly fault: AnswerFault) {
    super(fault.code)
  }
}

/**
 * Checks unknown answers (a file, a saved plan) against the questionnaire. Empty strings and lists count as
 * left out; anything not in the questionnaire is refused by name, so that a typing error never changes a plan.
 */
export function readAnswers(questionnaire: Questionnaire, raw: unknown): ReadAnswers {
  try {
    return { ok: true, answers: readAll(questionnaire, raw) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault }
    throw error
  }
}

/** The first of `dpiTypes`, `stage` and `roles` that a plan cannot do without and that is not there. */
export function missingAnswer(questionnaire: Questionnaire, answers: Answers): AnswerFault | null {
  const given = new Set(Object.keys(answers))
  const fact = questionnaire.facts.find((each) => each.required && !given.has(each.id))
  return fact ? { code: 'missing', key: fact.id, allowed: fact.options ?? [] } : null
}

interface Known {
  readonly facts: ReadonlyMap<string, Fact>
  readonly questions: ReadonlyMap<string, ContextQuestion>
}

/** By id, once for each questionnaire: every answer is checked as it is given. */
const known = new WeakMap<Questionnaire, Known>()

function knownOf(questionnaire: Questionnaire): Known {
  const before = known.get(questionnaire)
  if (before) return before
  const { facts, questions } = questionnaire
  const made = {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    questions: new Map(questions.map((question) => [question.id, question])),
  }
  known.set(questionnaire, made)
  return made
}

function readAll(questionnaire: Questionnaire, raw: unknown): Answers {
  const { facts, questions } = knownOf(questionnaire)
  const keys = [...facts.keys(), ...ANSWER_GROUPS]
  const answers: Record<string, unknown> = {}
  for (const [key, value] of entriesOf('answers', raw)) {
    if (isEmpty(value)) {
      if (!keys.includes(key)) refuse({ code: 'unknown-key', key, allowed: keys })
      continue
    }
    const fact = facts.get(key)
    if (fact) answers[key] = readFact(fact, value)
    else if (key === 'context') answers[key] = readContextAnswers(questions, value)
    else if (key === 'evidence') answers[key] = readEvidence(questions, value)
    else refuse({ code: 'unknown-key', key, allowed: keys })
  }
  return answers
}

function readFact(fact: Fact, value: unknown): unknown {
  const key = fact.id
  switch (fact.kind) {
    case 'text':
      return readText(key, value, MAX_TEXT)
    case 'one':
      return readOption(key, value, fact.options ?? [])
    case 'many':
      return readOptions(key, value, fact.options ?? [], fact.excludes ?? [])
    case 'number':
      return readNumber(fact, value)
    case 'month':
      return readMonth(key, value)
    case 'country':
      return readPattern(key, value, /^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, such as "TG"')
    case 'currency':
      return readPattern(key, value, /^[A-Z]{3}$/, 'ISO 4217, such as "XOF"')
    case 'stage-by-type':
      return readRecord(key, value, DPI_TYPES, (inner, each) => readOption(inner, each, STAGES))
    case 'gate-months':
      return readRecord(key, value, GATES, readMonth)
  }
}

function readContextAnswers(byId: Known['questions'], raw: unknown): Record<string, unknown> {
  const context: Record<string, unknown> = {}
  for (const [id, value] of entriesOf('context', raw)) {
    const key = `context.${id}`
    const question = byId.get(id) ?? refuse({ code: 'unknown-key', key, allowed: [...byId.keys()] })
    if (isEmpty(value)) continue
    const options = [...question.options, ...(question.outside ?? []), UNKNOWN]
    if (question.answer === 'one') context[id] = readOption(key, value, options)
    else context[id] = value === UNKNOWN ? UNKNOWN : readMultiple(key, value, options)
  }
  return context
}

function readMultiple(key: string, value: unknown, options: readonly string[]): string | readonly string[] {
  const alone = [NONE, UNKNOWN].flatMap((single) =>
    options.filter((option) => option !== single).map((option) => [single, option] as const),
  )
  const chosen = readOptions(key, value, options, alone)
  return chosen[0] === UNKNOWN ? UNKNOWN : chosen
}

function readEvidence(byId: Known['questions'], raw: unknown): Record<string, string> {
  const evidence: Record<string, string> = {}
  for (const [id, value] of entriesOf('evidence', raw)) {
    if (!byId.has(id)) refuse({ code: 'unknown-key', key: `evidence.${id}`, allowed: [...byId.keys()] })
    if (!isEmpty(value)) evidence[id] = readText(`evidence.${id}`, value, MAX_EVIDENCE)
  }
  return evidence
}

function readOption(key: string, value: unknown, allowed: readonly string[]): string {
  if (typeof value !== 'string') return refuse({ code: 'wrong-value', key, found: show(value), allowed })
  if (!allowed.includes(value)) return refuse({ code: 'unknown-option', key, found: show(value), allowed })
  return value
}

type Pairs = readonly (readonly [string, string])[]

/** Keeps the questionnaire's order whatever the order given, so that the same choices are the same answer. */
function readOptions(
  key: string,
  value: unknown,
  allowed: readonly string[],
  excludes: Pairs,
): readonly string[] {
  if (!Array.isArray(value)) return refuse({ code: 'wrong-value', key, found: show(value), allowed })
  const chosen = new Set(value.map((each: unknown) => readOption(key, each, allowed)))
  const clash = excludes.find(([one, other]) => chosen.has(one) && chosen.has(other))
  if (clash) refuse({ code: 'contradiction', key, found: clash.join(' + '), allowed })
  return allowed.filter((option) => chosen.has(option))
}

function readText(key: string, value: unknown, most: number): string {
  if (typeof value !== 'string' || value.length > most) {
    return refuse({
      code: 'wrong-value',
      key,
      found: show(value),
      allowed: [`text of at most ${most} characters`],
    })
  }
  return value
}

function readNumber(fact: Fact, value: unknown): number {
  const [least, most] = fact.range ?? [1, Number.MAX_SAFE_INTEGER]
  const allowed = fact.allowed?.map(String) ?? [`a whole number from ${least} to ${most}`]
  const fits =
    typeof value === 'number' &&
    Number.isInteger(value) &&
    (fact.allowed ? fact.allowed.includes(value) : value >= least && value <= most)
  if (!fits) return refuse({ code: 'wrong-value', key: fact.id, found: show(value), allowed })
  return value
}

const readMonth = (key: string, value: unknown) => readPattern(key, value, MONTH, 'a month such as "2027-09"')

function readPattern(key: string, value: unknown, pattern: RegExp, allowed: string): string {
  if (typeof value === 'string' && pattern.test(value)) return value
  return refuse({ code: 'wrong-value', key, found: show(value), allowed: [allowed] })
}

function readRecord(
  key: string,
  raw: unknown,
  keys: readonly string[],
  read: (key: string, value: unknown) => string,
): Record<string, string> {
  const record: Record<string, string> = {}
  for (const [inner, value] of entriesOf(key, raw)) {
    if (!keys.includes(inner)) refuse({ code: 'unknown-key', key: `${key}.${inner}`, allowed: keys })
    if (!isEmpty(value)) record[inner] = read(`${key}.${inner}`, value)
  }
  return record
}

function entriesOf(key: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (isFields(value)) return Object.entries(value)
  return refuse({ code: 'not-an-object', key, allowed: ['an object'] })
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 60)
}

function refuse(fault: AnswerFault): never {
  throw new Refused(fault)
}
