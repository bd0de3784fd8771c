import type { Risk } from '../questionnaire/vocabulary'
import { isFields } from '../questionnaire/fields'
import { isSame } from './is-same'
import {
  editOf,
  type IndicatorEdit,
  type ItemEdit,
  type OwnItem,
  type PlanEdits,
  type RiskEdit,
} from './plan-edits'
import { PARTS_OF, SAID } from './said-of'

/** Fields to set; those set to nothing are taken out. */
type ChangeOf<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined }
export type ItemChange = ChangeOf<ItemEdit>
export type IndicatorChange = ChangeOf<IndicatorEdit>
export type RiskChange = ChangeOf<RiskEdit>
export type OwnChange = ChangeOf<Omit<OwnItem, 'id' | 'edit'>>

/** Changes what the user made of one item, of the library or their own; an emptied field is as the engine has it. */
export function withItemEdit(edits: PlanEdits, id: string, change: ItemChange): PlanEdits {
  const edit = withoutEmpty<ItemEdit>({ ...editOf(edits, id), ...saidAnew(change) })
  const { [id]: before, ...others } = edits.items
  if (isOwn(edits, id)) {
    return withOwn(before ? { ...edits, items: others } : edits, id, (own) => ({ ...own, edit }))
  }
  return { ...edits, items: Object.keys(edit).length === 0 ? others : { ...others, [id]: edit } }
}

/** What was said before was said of other work: without a word on what the new is said of, it is not known. */
function saidAnew(change: ItemChange): ItemChange {
  return SAID.reduce<ItemChange>(
    (all, said) => (said in change ? { [PARTS_OF[said]]: undefined, ...all } : all),
    change,
  )
}

/** Those of the items on which their change would leave other words than stand there. */
export function changedBy(
  edits: PlanEdits,
  ids: readonly string[],
  changeOf: (id: string) => ItemChange,
): readonly string[] {
  return ids.filter((id) => !isSame(editOf(withItemEdit(edits, id, changeOf(id)), id), editOf(edits, id)))
}

/**
 * What the library lost, or the plan with it, bears in the edits the name it was last known by: nobody else could say it any
 * more. It is lost where somebody wrote on it, or where an own action waits for it.
 */
export function withNamesOf(
  edits: PlanEdits,
  isKnown: (id: string) => boolean,
  names: Readonly<Record<string, { readonly title: string }>>,
): PlanEdits {
  const waitedFor = edits.ownItems.flatMap(({ dependsOn = [] }) => dependsOn)
  const lost = [...Object.keys(edits.items), ...waitedFor].filter((id) => !isKnown(id))
  return lost.reduce((now, id) => {
    const name = names[id]?.title
    return name === undefined || editOf(now, id).title?.trim() ? now : withItemEdit(now, id, { title: name })
  }, edits)
}

/** A field that is emptied goes, and with the last of them all that was written on the indicator. */
export function withIndicatorEdit(
  edits: PlanEdits,
  id: string,
  indicator: string,
  change: IndicatorChange,
): PlanEdits {
  const indicators = editOf(edits, id).indicators ?? {}
  const { [indicator]: before = {}, ...others } = indicators
  const next = withoutEmpty<IndicatorEdit>({ ...before, ...change })
  return withItemEdit(edits, id, {
    indicators: Object.keys(next).length === 0 ? others : { ...others, [indicator]: next },
  })
}

/** What was written under its id already is taken along. */
export function withOwnItem(edits: PlanEdits, own: OwnItem): PlanEdits {
  const { [own.id]: written = {}, ...items } = edits.items
  return { ...edits, items, ownItems: [...edits.ownItems, { ...own, edit: { ...written, ...own.edit } }] }
}

/** What no longer applies, carried on as an own action: what waited for it waits for that one now. */
export function withKeptAsOwn(edits: PlanEdits, gone: string, own: OwnItem): PlanEdits {
  const waiting = edits.ownItems.map((each) => renamedBefore(each, (id) => (id === gone ? own.id : id)))
  return withOwnItem(withoutItem({ ...edits, ownItems: waiting }, gone), own)
}

/** The own action with other names for what comes before it; the very same where none of them changes. */
export function renamedBefore(own: OwnItem, nameOf: (id: string) => string): OwnItem {
  const { dependsOn } = own
  if (!dependsOn?.some((id) => nameOf(id) !== id)) return own
  return { ...own, dependsOn: dependsOn.map(nameOf) }
}

/** Changes what an action of the user's own is; title, principle and risks stay when emptied. */
export function withOwnChange(edits: PlanEdits, id: string, change: OwnChange): PlanEdits {
  return withOwn(edits, id, (own) => {
    const next = Object.entries({ ...own, ...change }).filter(([, value]) => value !== undefined)
    return Object.fromEntries(next) as unknown as OwnItem
  })
}

/**
 * Takes an item out: an action of the user's own, or all that they wrote on one of the library. Its place in the order
 * stays: should it come back it stands there, though others were moved or removed meanwhile.
 */
export function withoutItem(edits: PlanEdits, id: string): PlanEdits {
  const { [id]: _dropped, ...items } = edits.items
  return {
    ...edits,
    items,
    ownItems: isOwn(edits, id)
      ? edits.ownItems.filter((own) => own.id !== id).map((own) => withoutBefore(own, id))
      : edits.ownItems,
  }
}

/** Nothing waits for an action that is gone for good. */
function withoutBefore(own: OwnItem, id: string): OwnItem {
  if (!own.dependsOn?.includes(id)) return own
  const { dependsOn, ...rest } = own
  const left = dependsOn.filter((each) => each !== id)
  return left.length === 0 ? rest : { ...rest, dependsOn: left }
}

/** Puts the item at a place among the ids as they stand in the list; all of them get a place. */
export function withMoved(edits: PlanEdits, ids: readonly string[], id: string, place: number): PlanEdits {
  const others = ids.filter((each) => each !== id)
  return { ...edits, order: [...others.slice(0, place), id, ...others.slice(place)] }
}

/** A field that is emptied goes, and with the last of them all that was written on the risk. */
export function withRiskEdit(edits: PlanEdits, risk: Risk, change: RiskChange): PlanEdits {
  const { [risk]: before = {}, ...others } = edits.risks
  const next = withoutEmpty<RiskEdit>({ ...before, ...change })
  return { ...edits, risks: Object.keys(next).length === 0 ? others : { ...others, [risk]: next } }
}

function isOwn(edits: PlanEdits, id: string): boolean {
  return edits.ownItems.some((own) => own.id === id)
}

function withOwn(edits: PlanEdits, id: string, change: (own: OwnItem) => OwnItem): PlanEdits {
  return { ...edits, ownItems: edits.ownItems.map((own) => (own.id === id ? change(own) : own)) }
}

function withoutEmpty<Fields extends object>(fields: ChangeOf<Fields>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as Fields
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true
  return isFields(value) && Object.keys(value).length === 0
}
