import type { Answers } from '../questionnaire/answers'
import { renamedBefore } from './change-edits'
import type { Place } from './merge-plans'
import { isSame } from './is-same'
import {
  type IndicatorEdit,
  type ItemEdit,
  NO_EDITS,
  type OwnItem,
  type PlanEdits,
  type RiskEdit,
} from './plan-edits'
import { isClaim, PARTS_OF, SAID } from './said-of'
import type { SavedPlan } from './saved-plan'

/** How a line that came from one of the plans reads in the joint one. */
export interface JointWords {
  /** "Ministry plan: Director of Registers". */
  readonly from: (plan: SavedPlan, value: string) => string
  /** The same where a field is named: "Ministry plan, cost, low: 20000". */
  readonly fieldFrom: (plan: SavedPlan, place: Place, value: unknown) => string
  /** What stands between partners in the language of whoever makes the plan; Arabic and Chinese have marks of their own. */
  readonly betweenPartners: string
}

export interface JointAnswers {
  readonly answers: Answers
  /** Questions that the plans answer differently: the first plan's answer stands. */
  readonly differing: readonly string[]
}

/**
 * One plan of several authorities. The plans it came from are not touched. Where they agree, or only one says
 * something, that stands; where they differ the first plan's value stands and the others are kept in the notes with
 * their origin, a lead among the partners.
 */
export function jointEdits(plans: readonly SavedPlan[], words: JointWords): PlanEdits {
  const ids = [...new Set(plans.flatMap(({ edits }) => Object.keys(edits.items)))]
  const items = ids.map((id): [string, ItemEdit] => {
    const edits = plans.flatMap((plan) => {
      const edit = plan.edits.items[id]
      return edit ? [{ plan, edit }] : []
    })
    return [id, jointEdit(id, edits, words)]
  })
  return {
    ...NO_EDITS,
    items: Object.fromEntries(items),
    ownItems: ownItems(plans),
    risks: jointRisks(plans),
    participants: plans
      .filter(({ edits }) => edits.participants.trim() !== '')
      .map((plan) => words.from(plan, plan.edits.participants.trim()))
      .join('\n'),
    participantGroups: [...new Set(plans.flatMap(({ edits }) => edits.participantGroups))],
    signOff: plans.flatMap(({ edits }) => edits.signOff),
  }
}

/**
 * Roles and kinds of system of all; of the rest the first answer given, and which the plans do not share.
 * @param betweenEvidence what stands between two texts in the language of whoever makes the plan.
 */
export function jointAnswers(plans: readonly SavedPlan[], betweenEvidence: string): JointAnswers {
  const all = plans.map(({ answers }) => answers)
  const context = firstOf(all.map((answers) => answers.context ?? {}))
  const facts = firstOf(all.map(({ context: _c, evidence: _e, roles: _r, dpiTypes: _t, ...rest }) => rest))
  const evidence = jointEvidence(all, context.value, betweenEvidence)
  const roles = [...new Set(all.flatMap((answers) => answers.roles ?? []))]
  const dpiTypes = [...new Set(all.flatMap((answers) => answers.dpiTypes ?? []))]
  return {
    answers: { ...facts.value, roles, dpiTypes, context: context.value, evidence } as Answers,
    differing: [...facts.differing, ...context.differing],
  }
}

/** What every plan that gave the answer has to show for it; what shows another answer to be true goes with that one. */
function jointEvidence(all: readonly Answers[], standing: object, between: string): Answers['evidence'] {
  const answers = new Map<string, unknown>(Object.entries(standing))
  const texts = new Map<string, Set<string>>()
  for (const { context = {}, evidence = {} } of all) {
    for (const [question, text] of Object.entries(evidence)) {
      if (text.trim() === '' || !isSame(context[question], answers.get(question))) continue
      texts.set(question, (texts.get(question) ?? new Set()).add(text.trim()))
    }
  }
  return Object.fromEntries([...texts].map(([question, each]) => [question, [...each].join(between)]))
}

interface FromPlan {
  readonly plan: SavedPlan
  readonly edit: ItemEdit
}

function jointEdit(item: string, from: readonly FromPlan[], words: JointWords): ItemEdit {
  const { value, differing } = firstOf(from.map(({ edit }) => fieldsOf(edit)))
  const edit = value as ItemEdit
  const indicators = jointIndicators(item, from)
  const others = differing.flatMap((field) =>
    otherValues(from, edit, field, ({ edit: own }) => fieldsOf(own)).map((other) => ({
      ...other,
      place: { of: 'item', item, field } as const,
    })),
  )
  const isLead = ({ place }: OtherValue): boolean => place.of === 'item' && place.field === 'lead'
  const leads = others.filter(isLead).map(({ plan, own }) => words.from(plan, String(own)))
  const lines = [...others.filter((other) => !isLead(other)), ...indicators.others].map(
    ({ plan, place, own }) => words.fieldFrom(plan, place, own),
  )
  const notes = from.flatMap(({ plan, edit: { notes: own } }) =>
    own?.trim() ? [words.from(plan, own.trim())] : [],
  )
  const partners = [edit.partners ?? '', ...leads].filter(Boolean).join(words.betweenPartners)
  const noted = [...notes, ...lines].join('\n')
  return {
    ...edit,
    ...jointSaidOf(edit, from),
    ...(partners === '' ? {} : { partners }),
    ...(noted === '' ? {} : { notes: noted }),
    ...(Object.keys(indicators.joint).length === 0 ? {} : { indicators: indicators.joint }),
  }
}

/** What those said it of who say what stands in the joint plan; not known where one of them does not say of what. */
function jointSaidOf(edit: ItemEdit, from: readonly FromPlan[]): ItemEdit {
  const parts = SAID.flatMap((said) => {
    const alike = from.filter(({ edit: own }) => isClaim(own, said) && own[said] === edit[said])
    const known = alike.flatMap(({ edit: own }) => own[PARTS_OF[said]] ?? [])
    const isKnown = alike.length > 0 && alike.every(({ edit: own }) => own[PARTS_OF[said]] !== undefined)
    return isKnown ? [[PARTS_OF[said], [...new Set(known)].sort()] as const] : []
  })
  return Object.fromEntries(parts)
}

interface OtherValue {
  readonly plan: SavedPlan
  readonly place: Place
  readonly own: unknown
}

/** What stands or falls by the field: notes are joined, indicators are brought together one by one; the rest follows. */
function fieldsOf({
  notes: _n,
  indicators: _i,
  decisionParts: _d,
  statusParts: _s,
  ...edit
}: ItemEdit): object {
  return edit
}

/** Each indicator that anybody filled, field by field. */
function jointIndicators(item: string, from: readonly FromPlan[]) {
  const ids = [...new Set(from.flatMap(({ edit }) => Object.keys(edit.indicators ?? {})))]
  const joint: Record<string, IndicatorEdit> = {}
  const others: OtherValue[] = []
  for (const indicator of ids) {
    const fields = ({ edit }: FromPlan): object => edit.indicators?.[indicator] ?? {}
    const { value, differing } = firstOf(from.map(fields))
    joint[indicator] = value as IndicatorEdit
    for (const field of differing) {
      const place = { of: 'indicator', item, indicator, field } as const
      others.push(...otherValues(from, value, field, fields).map((other) => ({ ...other, place })))
    }
  }
  return { joint, others }
}

/** What the other plans have in a field where the first one's value stands. */
function otherValues(
  from: readonly FromPlan[],
  joint: object,
  field: string,
  fieldsIn: (from: FromPlan) => object,
) {
  const of = (fields: object): unknown => Object.entries(fields).find(([key]) => key === field)?.[1]
  return from.flatMap((each) => {
    const own = of(fieldsIn(each))
    return own === undefined || isSame(own, of(joint)) ? [] : [{ plan: each.plan, own }]
  })
}

/** Every action that somebody added; two of one id that are not the same keep both, and what waits for each still does. */
function ownItems(plans: readonly SavedPlan[]): readonly OwnItem[] {
  const kept: OwnItem[] = []
  for (const { edits } of plans) {
    const beside = edits.ownItems.map(({ id }) => id)
    const names = new Map(edits.ownItems.map((own) => [own.id, nameAmong(kept, own, beside)]))
    for (const own of edits.ownItems) {
      const id = names.get(own.id) ?? own.id
      const named = renamedBefore({ ...own, id }, (before) => names.get(before) ?? before)
      if (!kept.some((each) => each.id === id)) kept.push(named)
    }
  }
  return kept
}

/** Its own id where that is free or names the same action, else the first free one made from it. */
function nameAmong(kept: readonly OwnItem[], own: OwnItem, beside: readonly string[]): string {
  const isFree = (id: string): boolean => {
    if (id !== own.id && beside.includes(id)) return false
    const there = kept.find((each) => each.id === id)
    return there === undefined || isSame({ ...there, id: own.id }, own)
  }
  let id = own.id
  for (let number = 2; !isFree(id); number++) id = `${own.id}-${number}`
  return id
}

/** The graver of two ratings stands; every note stays. */
function jointRisks(plans: readonly SavedPlan[]): PlanEdits['risks'] {
  const joint: Record<string, RiskEdit> = {}
  for (const [risk, edit] of plans.flatMap(({ edits }) => Object.entries(edits.risks))) {
    joint[risk] = graver(joint[risk] ?? {}, edit)
  }
  return joint
}

function graver(one: RiskEdit, other: RiskEdit): RiskEdit {
  const likelihood = higher(one.likelihood, other.likelihood)
  const impact = higher(one.impact, other.impact)
  const note = [...new Set([one.note, other.note])].filter(Boolean).join('\n')
  return {
    ...(likelihood === undefined ? {} : { likelihood }),
    ...(impact === undefined ? {} : { impact }),
    ...(note === '' ? {} : { note }),
  }
}

function higher<Level extends number>(one: Level | undefined, other: Level | undefined): Level | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one >= other ? one : other
}

/** The first value given for each field, and the fields for which another was given too. */
function firstOf(all: readonly object[]): { readonly value: object; readonly differing: readonly string[] } {
  const value = new Map<string, unknown>()
  const differing = new Set<string>()
  for (const [key, own] of all.flatMap((each) => Object.entries(each) as [string, unknown][])) {
    if (own === undefined) continue
    if (!value.has(key)) value.set(key, own)
    else if (!isSame(value.get(key), own)) differing.add(key)
  }
  return { value: Object.fromEntries(value), differing: [...differing] }
}
