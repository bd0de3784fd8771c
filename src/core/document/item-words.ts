import type { EditedItem } from '../plan/apply-edits'
import type { ActionForm } from '../library/safeguard-text'
import type { PlanPart } from '../plan/plan'
import { fromLibrary, isolate } from './foreign-text'
import { type Text, text } from './plan-document'
import type { SectionInput } from './section'
import { toBeFilledIn } from './joined-phrases'

/** What an item and its parts are called in a document. */

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
  return repeatsTitle(input, item, form) ? text(toBeFilledIn(input)) : fromPart(input, item, form.action)
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

/** "3. Title", the number being its place among the priority actions. */
export function numberedTitle(input: SectionInput, item: EditedItem): string {
  const number = input.priority.indexOf(item) + 1
  return input.words.say('document:sheets.sheetHeading', { number, title: titleOf(input, item) })
}

/** "F8 Remedy". */
export function principleOf(input: SectionInput, item: EditedItem): string {
  return `${item.principle} ${input.words.say(`taxonomy:principleShort.${item.principle}`)}`
}
