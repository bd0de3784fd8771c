import type { EditedItem } from '../plan/apply-edits'
import { isDone } from '../plan/is-done'
import type { ActionForm } from '../library/safeguard-text'
import type { GateReason, PlannedGate, PlanPart, Reason, Schedule } from '../plan/plan'
import { isOutgrown, type Said } from '../plan/said-of'
import { monthName } from '../questionnaire/context'
import type { Gate } from '../questionnaire/vocabulary'
import { betweenSentences } from './between-sentences'
import { fromLibrary, isolate } from './foreign-text'
import { type Text, text } from './plan-document'
import type { SectionInput } from './section'
import { withoutStop } from './without-stop'

/** How the plan's ids and figures are said: the small phrases that several sections share. */

/** The user’s own title before that of the library, set apart from the sentence around it. */
export function titleOf(input: SectionInput, item: EditedItem): string {
  return isolate(input, item.edit.title?.trim() || input.words.safeguard(item.id).text.title)
}

/** The words of a part: the user's own for the one who leads, else the action's, or the form that takes their place. */
export function formOf(input: SectionInput, item: EditedItem, part: PlanPart): ActionForm {
  const form = libraryForm(input, item, part)
  if (!hasOwnWords(item, part)) return form
  const { sentence, steps, deliverable } = item.edit
  return {
    action: sentence?.trim() || form.action,
    steps: [...(steps ?? form.steps)],
    deliverable: deliverable?.trim() || form.deliverable,
  }
}

/** An action of the users' own that has no words on what is done but its title. */
export function repeatsTitle({ words }: SectionInput, { id, own }: EditedItem, form: ActionForm): boolean {
  return own !== null && form.action === words.safeguard(id).text.title
}

/** "1, 3, 12": the numbers of priority actions in a sentence. */
export function numbersOf(input: SectionInput, items: readonly EditedItem[]): string {
  return input.words.numbers(items.map((item) => input.priority.indexOf(item) + 1))
}

/** What is done, for a cell beside the action's title: still open where there is no more than that title. */
export function actionBeside(input: SectionInput, item: EditedItem, form: ActionForm): Text {
  return repeatsTitle(input, item, form) ? text(open(input)) : fromPart(input, item, form.action)
}

/** Whether the user wrote some of this part's words: those are in the user's language, not the library's. */
export function hasOwnWords(item: EditedItem, part: PlanPart): boolean {
  const { sentence, steps, deliverable } = item.edit
  if (item.own !== null) return true
  if (!sentence?.trim() && steps === undefined && !deliverable?.trim()) return false
  return part === leadPart(item)
}

/** A word of a part as document text: marked with the library's language unless the user wrote it. */
export function fromPart(input: SectionInput, item: EditedItem, content: string): Text {
  const { sentence, steps, deliverable } = item.edit
  const isOwn = sentence?.trim() === content || deliverable?.trim() === content || steps?.includes(content)
  return isOwn ? text(isolate(input, content)) : fromLibrary(input, item.id, content)
}

function libraryForm(input: SectionInput, item: EditedItem, part: PlanPart): ActionForm {
  const { text } = input.words.safeguard(item.id)
  const action = text.actions[part.action]
  const form =
    part.form === 'upkeep'
      ? text.upkeep?.[part.role]
      : part.form === 'action'
        ? action
        : (action?.[part.form] ?? action)
  if (!form) throw new Error(`no words for "${part.action}" as ${part.form}`)
  return form
}

/** The part that stands for the item in a table: the accountable one, else the lead's first that is due. */
export function leadPart(item: EditedItem): PlanPart {
  const due = item.parts.filter((part) => part.mode !== 'ahead')
  const pool = due.length > 0 ? due : item.parts
  const found =
    pool.find((part) => part.isAccountable) ?? pool.find((part) => part.role === item.lead) ?? pool[0]
  if (!found) throw new Error(`the item "${item.id}" has no parts`)
  return found
}

/** The lead as the user named it; else the authority, whose post is still to be named unless the work is completed. */
export function leadOf(input: SectionInput, item: EditedItem): string {
  const named = postOf(input, item)
  if (named !== '') return named
  const role = input.words.say(`taxonomy:roles.${item.lead}`)
  return input.isForOutside || isDone(item) ? role : input.words.say('document:leadOpen', { role })
}

/** The post that the user named; empty where there is none, or where readers outside need not know. */
export function postOf(input: SectionInput, { edit }: EditedItem): string {
  return input.isForOutside ? '' : isolate(input, edit.lead?.trim() ?? '')
}

/** As typed; outside, and where nothing was typed, the authorities that have a part in it besides the lead. */
export function partnersOf(input: SectionInput, item: EditedItem): string {
  const typed = item.edit.partners?.trim()
  if (typed && !input.isForOutside) return isolate(input, typed)
  const roles = [...new Set(item.parts.map((part) => part.role))].filter((role) => role !== item.lead)
  return roles.length === 0
    ? ''
    : input.words.list(roles.map((role) => input.words.say(`taxonomy:roles.${role}`)))
}

/** "Jan 2027 to Mar 2027", "month 1 to 3", or why there are no dates. */
export function whenOf(input: SectionInput, schedule: Schedule): string {
  if (schedule.state === 'unscheduled') {
    const { say, inside } = input.words
    const reason = inside(withoutStop(say(`engine:unscheduled.${schedule.reason}`)))
    return say('document:when.unscheduled', { reason })
  }
  return spanOf(input, schedule.startOffset, schedule.endOffset)
}

/** The same, marked where the dates are those of what stands in for the work. */
export const datesOf = (input: SectionInput, item: EditedItem): string =>
  asInterim(input, item, whenOf(input, item.schedule))

/** Months of an action in other words than a span's, marked in the same way. */
export function asInterim(input: SectionInput, item: EditedItem, when: string): string {
  return interimOf(input, item) === undefined ? when : input.words.say('document:when.interim', { when })
}

/** What the dates of an action are those of, where they are not its own. */
export function interimOf(input: SectionInput, item: EditedItem): ActionForm | undefined {
  const part = item.parts.find(({ hasInterim }) => hasInterim)
  const isOwn = Boolean(item.edit.startMonth ?? item.edit.endMonth)
  const isUndated = item.schedule.state === 'unscheduled'
  if (part === undefined || isOwn || isUndated) return undefined
  return input.words.safeguard(item.id).text.actions[part.action]?.interim
}

/** `endOffset` is the month after the last. Named where the plan has a start month, else counted from 1. */
export function spanOf(input: SectionInput, startOffset: number, endOffset: number): string {
  const { say } = input.words
  const origin = input.plan.context.startMonth
  const isOne = endOffset - startOffset <= 1
  if (origin === null) {
    if (isOne) return say('document:when.oneOffset', { start: startOffset + 1 })
    return say('document:when.offsets', { start: startOffset + 1, end: endOffset })
  }
  const start = input.words.month(monthName(origin + startOffset))
  if (isOne) return say('document:when.oneMonth', { month: start })
  return say('document:when.months', { start, end: input.words.month(monthName(origin + endOffset - 1)) })
}

/** Named where the plan has a start month, else counted from 1; `offset` counts from 0. */
export function monthAt(input: SectionInput, offset: number): string {
  const origin = input.plan.context.startMonth
  if (origin === null) return input.words.say('document:when.oneOffset', { start: offset + 1 })
  return input.words.month(monthName(origin + offset))
}

/** A gate's reason in words; one that rests on a sensitive answer is only named where the user says so. */
export function gateReason(input: SectionInput, reason: GateReason): string {
  const { say } = input.words
  if (reason.sensitive && !input.options.includesSensitive) return say('engine:verdicts.withheld')
  if (reason.question === null) return say(`engine:verdicts.${reason.reason}`)
  const question = say(`questionnaire:questions.${reason.question}.ask`)
  return say('engine:verdicts.not-known', { question })
}

/** "Not yet said", for a place that somebody has to fill. */
export const open = (input: SectionInput): string => input.words.say('document:open')

/** The same after a colon, in brackets or in the middle of a sentence. */
export const openInside = (input: SectionInput): string => input.words.say('document:openInside')

/** The priority actions by wave, those without dates last; empty waves left out. */
export function byWave(
  input: SectionInput,
): readonly { readonly name: string; readonly items: readonly EditedItem[] }[] {
  const { say } = input.words
  const groups = ([1, 2, 3] as const).map((wave) => ({
    name: say(`taxonomy:waves.${wave}`),
    items: input.priority.filter(({ schedule }) => schedule.state === 'scheduled' && schedule.wave === wave),
  }))
  const undated = input.priority.filter(({ schedule }) => schedule.state === 'unscheduled')
  return [...groups, { name: say('document:actions.undated'), items: undated }].filter(
    ({ items }) => items.length > 0,
  )
}

/** "3. Title", the number being its place among the priority actions. */
export function numberedTitle(input: SectionInput, item: EditedItem): string {
  const number = input.priority.indexOf(item) + 1
  return input.words.say('document:sheets.sheetHeading', { number, title: titleOf(input, item) })
}

/** "F8 Remedy". */
export function principleOf(input: SectionInput, item: EditedItem): string {
  return `${item.principle} ${input.words.say(`taxonomy:principleShort.${item.principle}`)}`
}

/** Gates that are passed are none of this plan's: nothing is said to be due before them. */
export function isGateAhead({ plan }: SectionInput, gate: Gate | null): gate is Gate {
  return plan.gates.some((each) => each.gate === gate)
}

/** "before it goes live", while that step still lies ahead; empty once it is behind. */
export function gateAhead(input: SectionInput, { gate }: EditedItem): string {
  return isGateAhead(input, gate) ? input.words.say(`taxonomy:gateBy.${gate}`) : ''
}

/** Sentences one after the other. */
export function inSentences({ words }: SectionInput, sentences: readonly string[]): string {
  return sentences.join(betweenSentences(words.language))
}

/** How far work has come, with a word where that was said of earlier work; empty where nobody said it. */
export function statusOf(input: SectionInput, item: EditedItem): string {
  const { status } = item.edit
  return status === undefined ? '' : asSaid(input, item, 'status', input.words.say(`plan:status.${status}`))
}

/** What is said of an item, marked where it was said of actions that are not all that the item asks for now. */
export function asSaid(input: SectionInput, item: EditedItem, said: Said, words: string): string {
  return isOutgrown(item, said) ? input.words.say('document:saidEarlier', { said: words }) : words
}

/** How far work has come, said as that: beside other words "Limited" alone could mean anything. */
export function statusSaid(input: SectionInput, item: EditedItem): string {
  return input.words.say('document:sheets.status', { status: statusOf(input, item) })
}

/** Statements one after the other in one sentence; an "and" between them could belong to either. */
export function setApart({ words }: SectionInput, statements: readonly string[]): string {
  return statements.join(words.say('document:separator'))
}

/** The same for pieces of text, some of them in another language. */
export function setPiecesApart({ words }: SectionInput, pieces: readonly Text[]): Text {
  const separator = { text: words.say('document:separator') }
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [separator, ...piece]))
}

/** Labels as one list: the first keeps its capital, as at the start of a line. */
export function labelList({ words }: SectionInput, labels: readonly string[]): string {
  return words.list(labels.map((each, index) => (index === 0 ? each : words.inside(each))))
}

/** "Label: ", as the language sets it before what it names. */
export function label(input: SectionInput, key: string): string {
  return input.words.say('document:labelled', { label: input.words.say(key) })
}

/** All reasons of a gate, each once; what nobody knows yet in one sentence. */
export function gateReasons(input: SectionInput, gate: PlannedGate): readonly string[] {
  const { say } = input.words
  const known = gate.reasons
    .filter((reason) => reason.question === null)
    .map((reason) => gateReason(input, reason))
  const open = gate.reasons.flatMap((reason) =>
    reason.question === null ? [] : [shortOf(input, reason.question)],
  )
  const questions = setApart(input, open)
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

/** Why an item is where it is, as a phrase; null where saying it would give a sensitive answer away. */
export function reasonPhrase(input: SectionInput, item: EditedItem, reason: Reason): string | null {
  const { say } = input.words
  const isWithheld = (ids: readonly string[]) =>
    !input.options.includesSensitive && ids.some((id) => isSensitive(input, id))
  switch (reason.kind) {
    case 'risk':
      return say('engine:reasons.risk', {
        risk: say(`taxonomy:risks.${reason.risk}.name`),
        exposure: reason.exposure,
        strength: reason.strength,
      })
    case 'moves-up':
      if (isWithheld([reason.question])) return null
      return say('engine:reasons.moves-up', {
        question: say(`questionnaire:questions.${reason.question}.short`),
        answer: answerLabel(input, reason.question, reason.answer),
      })
    case 'stage':
      return say(`engine:reasons.stage.${reason.mode}`)
    case 'gate':
      return say('engine:reasons.gate', { gate: say(`taxonomy:gateBy.${reason.gate}`) })
    case 'raised':
      if (isWithheld(reason.questions)) return null
      return raisedPhrase(input, item, reason.reason)
    case 'unconfirmed':
      return say('engine:reasons.unconfirmed', {
        questions: questionNames(input, reason.questions),
      })
    case 'enables':
      return say('engine:reasons.enables', { count: reason.count })
    case 'foundational':
    case 'emergency':
    case 'upkeep':
      return say(`engine:reasons.${reason.kind}`)
  }
}

function raisedPhrase(input: SectionInput, item: EditedItem, reason: string): string | null {
  const phrase = input.words.safeguard(item.id).text.reasons?.[reason]
  return phrase === undefined ? null : isolate(input, phrase)
}

/** Whether a document leaves its answer out unless it is to hold sensitive ones. */
export function isSensitive(input: SectionInput, question: string): boolean {
  return input.library.questionnaire.questions.some((each) => each.id === question && each.sensitive === true)
}

/** The short name of a question or fact. */
export function shortOf(input: SectionInput, id: string): string {
  const isFact = input.library.questionnaire.facts.some((fact) => fact.id === id)
  return input.words.say(`questionnaire:${isFact ? 'facts' : 'questions'}.${id}.short`)
}

/** Questions by their short names, which may hold an "and" of their own. */
export const questionNames = (input: SectionInput, ids: readonly string[]): string =>
  setApart(
    input,
    ids.map((id) => shortOf(input, id)),
  )

/** The answer as its options call it, each set apart from the sentence around it. */
export function answerLabel(
  input: SectionInput,
  question: string,
  answer: string | readonly string[],
): string {
  const options = typeof answer === 'string' ? [answer] : answer
  const labels = options.map((option) =>
    option === 'unknown'
      ? input.words.say('questionnaire:common.unknown.label')
      : input.words.say(`questionnaire:questions.${question}.options.${option}.label`),
  )
  return setApart(input, labels)
}

/** "18 months": a bare figure would not say what it counts. */
export const monthsAhead = ({ words }: SectionInput, count: number): string =>
  words.say('interface:wizard.monthsAhead', { count })

/** Exposure as one of five words, so that no figure is read as exact. */
export function heatOf(exposure: number): 0 | 1 | 2 | 3 | 4 {
  if (exposure >= 75) return 4
  if (exposure >= 60) return 3
  if (exposure >= 45) return 2
  return exposure >= 30 ? 1 : 0
}
