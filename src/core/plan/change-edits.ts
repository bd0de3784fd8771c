import { editOf, type ItemEdit, type PlanEdits } from './plan-edits'

/** Fields to set; those set to nothing are taken out. */
export type ItemChange = { readonly [Key in keyof ItemEdit]?: ItemEdit[Key] | undefined }

/** Changes what the user made of one item, of the library or their own; an emptied field is as the engine has it. */
export function withItemEdit(edits: PlanEdits, id: string, change: ItemChange): PlanEdits {
  const edit = withoutEmpty({ ...editOf(edits, id), ...change })
  if (edits.ownItems.some((own) => own.id === id)) {
    return { ...edits, ownItems: edits.ownItems.map((own) => (own.id === id ? { ...own, edit } : own)) }
  }
  const { [id]: _before, ...others } = edits.items
  return { ...edits, items: Object.keys(edit).length === 0 ? others : { ...others, [id]: edit } }
}

function withoutEmpty(edit: ItemChange): ItemEdit {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => !isEmpty(value)))
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  )
}
