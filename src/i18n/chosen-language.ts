import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'

/** The first of the wishes (`fr`, `fr-CA`) that is there; English where none is. */
export function chosenLanguage(
  wishes: readonly (string | null | undefined)[],
  available: readonly Language[] = LANGUAGES,
): Language {
  const codes = wishes.map((each) => each?.toLowerCase().split('-')[0])
  const found = codes.flatMap((code) => LANGUAGES.find((language) => language === code) ?? [])
  return found.find((each) => available.includes(each)) ?? 'en'
}
