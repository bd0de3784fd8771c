import MiniSearch from 'minisearch'
import { formOf, titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { Language } from '@/core/questionnaire/vocabulary'
import { wordSearch } from '@/i18n/word-search'
import type { PlanSay } from '../item-phrases'
import type { OtherNamesById } from './use-other-names'

/**
 * The items that hold every word of the search, or are called so elsewhere, whatever case and accents; all of them for an
 * empty one. Where none does, those that the search of the library would find: words spelled otherwise, or with a slip.
 */
export function findItems(
  t: PlanSay,
  input: SectionInput,
  wanted: string,
  names: OtherNamesById,
): readonly EditedItem[] {
  const words = folded(wanted).split(/\s+/).filter(Boolean)
  if (words.length === 0) return input.plan.items
  const pages = input.plan.items.map((item) => ({
    id: item.id,
    item,
    text: `${textOf(t, input, item)} ${names.get(item.id) ?? ''}`,
  }))
  const found = pages.filter(({ text }) => {
    const held = folded(text)
    return words.every((word) => held.includes(word))
  })
  return (found.length > 0 ? found : almostFound(pages, wanted, input.words.language)).map(({ item }) => item)
}

interface Page {
  readonly id: string
  readonly item: EditedItem
  readonly text: string
}

function almostFound(pages: readonly Page[], wanted: string, language: Language): readonly Page[] {
  const index = new MiniSearch<Page>({ fields: ['text'], ...wordSearch(language) })
  index.addAll(pages)
  const ids = new Set(index.search(wanted).map(({ id }) => String(id)))
  return pages.filter(({ id }) => ids.has(id))
}

/** What its row shows, and what the user wrote on it. */
function textOf(t: PlanSay, input: SectionInput, item: EditedItem): string {
  return [
    titleOf(input, item),
    ...item.parts.map((part) => formOf(input, item, part).action),
    item.edit.lead?.trim() || t(`taxonomy:roles.${item.lead}`),
    item.edit.partners ?? '',
    item.edit.notes ?? '',
    item.principle,
    t(`taxonomy:principles.${item.principle}`),
  ].join(' ')
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
