import { type Page, REVIEW, type ShownStep } from './shown-steps'

/** Where one stands: a page of a step, counted from 0. */
export interface Place {
  readonly step: ShownStep
  readonly index: number
  readonly page: Page
}

/** All pages of the wizard in order, the review aside. */
export function allPlaces(steps: readonly ShownStep[]): readonly Place[] {
  return steps.flatMap((step) => step.pages.map((page, index) => ({ step, index, page })))
}

/**
 * The page that an address names: by a question on it (`question=redress`, as other screens link to it), or by its
 * number in the step (`page=2`); the first where it names none.
 */
export function placeOf(
  places: readonly Place[],
  stepId: string,
  search: URLSearchParams,
): Place | undefined {
  const ofStep = places.filter(({ step }) => step.id === stepId)
  const question = search.get('question') ?? ''
  const number = Number(search.get('page') ?? 1)
  return ofStep.find(({ page }) => page.includes(question)) ?? ofStep[number - 1] ?? ofStep[0]
}

/** The address of a page; past the last one, of the review. */
export function addressOf(planId: string, place: Place | undefined): string {
  const answers = `/plans/${planId}/answers`
  if (!place) return `${answers}/${REVIEW}`
  return `${answers}/${place.step.id}${place.index === 0 ? '' : `?page=${place.index + 1}`}`
}
