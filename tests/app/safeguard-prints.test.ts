import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { library as bundled } from '@/app/chunks/library'
import { textFiles } from '@/build/text-files'
import { loadSafeguardTexts, mustLoadLibrary } from '@/cli/load-data'
import type { Library } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import { basisOf } from '@/core/plan/basis'
import type { Plan, PlanItem } from '@/core/plan/plan'
import { type Language, LANGUAGES } from '@/core/questionnaire/vocabulary'
import { someAnswers } from '../support/answers'
import { exampleLibrary, mustReadOwn } from '../support/own-libraries'
import { planOf } from '../support/plans'

const plan = planOf(someAnswers())
const [item] = plan.items as readonly [PlanItem]

/** The prints of every safeguard that a library holds, whatever a plan would choose of them. */
function printsOf(library: Library, texts: SafeguardTexts): Readonly<Record<string, string>> {
  const whole: Plan = { ...plan, items: library.safeguards.map(({ id }) => ({ ...item, id })) }
  const basis = Object.entries(basisOf(whole, library, texts))
  return Object.fromEntries(basis.map(([id, { hash }]) => [id, hash]))
}

/** The words as the app is served them. */
function servedTexts(language: Language): SafeguardTexts {
  const { load } = textFiles(false) as { readonly load: (id: string) => string }
  const source = load(resolve(`data/text/${language}/interface.json?safeguards`))
  const files = [...source.matchAll(/data:application\/json,([^"]*)/g)].map(([, json = '']) => json)
  return Object.assign(
    {},
    ...files.map((json) => JSON.parse(decodeURIComponent(json)) as object),
  ) as SafeguardTexts
}

it.each(LANGUAGES)(
  'gives each safeguard the same print in the app and from the command line, in %s',
  (language) => {
    const inApp = printsOf(bundled, servedTexts(language))
    expect(Object.keys(inApp).length).toBeGreaterThan(50)
    expect(printsOf(mustLoadLibrary(), loadSafeguardTexts(language).texts)).toEqual(inApp)
  },
)

it('keeps the print of a bundled safeguard in a plan that stands on a library beside it', () => {
  const joined = mustReadOwn(exampleLibrary()).library
  const english = servedTexts('en')
  const own = new Set(exampleLibrary().safeguards.map(({ logic }) => logic.id))
  const kept = Object.entries(printsOf(bundled, english)).filter(([id]) => !own.has(id))
  expect(printsOf(joined, english)).toMatchObject(Object.fromEntries(kept))
})
