import type { Language } from '@/core/questionnaire/vocabulary'
import { useSafeguardHeads } from './data-source'
import { useLanguage } from './preferences'

export interface SafeguardTitle {
  readonly title: string
  /** `en` where the language of the page has none; the page's own is not named. */
  readonly language: Language | undefined
}

/** The titles of safeguards by their ids, for a page that links or counts them: there long before all their words. */
export function useSafeguardTitles(): (id: string) => SafeguardTitle {
  const own = useSafeguardHeads(useLanguage())
  const english = useSafeguardHeads('en')
  return (id) => {
    const head = own[id]
    return { title: (head ?? english[id])?.title ?? id, language: head ? undefined : 'en' }
  }
}
