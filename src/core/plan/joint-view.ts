import { type Principle, type Risk, RISKS, type Role } from '../questionnaire/vocabulary'
import type { EditedItem, EditedPlan } from './apply-edits'
import type { SavedPlan } from './saved-plan'

/** One authority's plan among several. */
export interface Member {
  readonly saved: SavedPlan
  readonly plan: EditedPlan
}

/** Several authorities' plans seen as one; plans are named by their place in the list that was given. */
export interface JointView {
  /** Risks that two or more plans put among their top ones, the most shared first. */
  readonly risks: readonly { readonly risk: Risk; readonly plans: readonly number[] }[]
  readonly openAsks: readonly OpenAsk[]
  /** The same work in two or more plans. */
  readonly doubleWork: readonly SharedWork[]
  /** One safeguard in which several have a part each: to be done together. */
  readonly together: readonly SharedWork[]
}

export interface OpenAsk {
  readonly safeguard: string
  readonly action: string
  readonly role: Role
  readonly askedBy: readonly number[]
  /** `no-plan`: no plan of that authority is here; `set-aside`: it has one and decided against; `not-planned`: outside its list. */
  readonly reason: 'no-plan' | 'not-planned' | 'set-aside'
}

export interface SharedWork {
  readonly item: string
  readonly principle: Principle
  readonly plans: readonly number[]
}

/** What plans of several authorities share, leave to nobody, and hold twice. */
export function jointView(members: readonly Member[]): JointView {
  const shared = sharedWork(members)
  return {
    risks: sharedRisks(members),
    openAsks: openAsks(members),
    doubleWork: shared.filter(({ isDouble }) => isDouble).map(({ isDouble: _, ...work }) => work),
    together: shared.filter(({ isDouble }) => !isDouble).map(({ isDouble: _, ...work }) => work),
  }
}

function sharedRisks(members: readonly Member[]): JointView['risks'] {
  return RISKS.map((risk) => ({ risk, plans: placesOf(members, ({ plan }) => plan.topRisks.includes(risk)) }))
    .filter(({ plans }) => plans.length > 1)
    .sort((a, b) => b.plans.length - a.plans.length)
}

/** What a plan asks of another authority and no plan of that authority has taken up, each once. */
function openAsks(members: readonly Member[]): readonly OpenAsk[] {
  const asks = new Map<string, OpenAsk>()
  members.forEach(({ plan }, place) => {
    for (const { role, safeguard, action } of plan.asks) {
      const reason = reasonOpen(members, role, safeguard)
      if (reason === null) continue
      const key = `${role}/${safeguard}/${action}`
      const askedBy = [...(asks.get(key)?.askedBy ?? []), place]
      asks.set(key, { safeguard, action, role, askedBy, reason })
    }
  })
  return [...asks.values()].sort((a, b) => b.askedBy.length - a.askedBy.length)
}

function reasonOpen(members: readonly Member[], role: Role, safeguard: string): OpenAsk['reason'] | null {
  const asked = members.filter(({ plan }) => plan.context.roles.includes(role))
  if (asked.length === 0) return 'no-plan'
  const items = asked.flatMap(({ plan }) => plan.items.find(({ id }) => id === safeguard) ?? [])
  if (items.some(isTakenUp)) return null
  return items.some(({ edit }) => edit.decision !== undefined) ? 'set-aside' : 'not-planned'
}

const isTakenUp = ({ tier, isPrerequisite, edit }: EditedItem): boolean =>
  tier === 'priority' || isPrerequisite || edit.decision === 'in-place'

function sharedWork(members: readonly Member[]): readonly (SharedWork & { readonly isDouble: boolean })[] {
  const first = new Map<string, EditedItem>()
  for (const { plan } of members)
    for (const item of plan.items) if (!first.has(item.id)) first.set(item.id, item)
  return [...first.values()].flatMap(({ id, principle }) => {
    const planned = (member: Member): EditedItem | undefined =>
      member.plan.items.find((item) => item.id === id && item.tier === 'priority')
    const plans = placesOf(members, (member) => planned(member) !== undefined)
    if (plans.length < 2) return []
    const actions = members.flatMap((member) => [
      ...new Set(planned(member)?.parts.map(({ action }) => action)),
    ])
    return [{ item: id, principle, plans, isDouble: new Set(actions).size < actions.length }]
  })
}

function placesOf(members: readonly Member[], test: (member: Member) => boolean): readonly number[] {
  return members.flatMap((member, place) => (test(member) ? [place] : []))
}
