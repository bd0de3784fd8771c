/** The screens of a plan in the order in which the tour shows them; the address holds where one is. */
export const TOUR_STEPS = ['overview', 'actions', 'timeline', 'risks', 'people', 'export'] as const

/** The address of a step, counted from 1. */
export function tourAddress(plan: string, number: number): string {
  const step = TOUR_STEPS[number - 1] ?? 'overview'
  return `/plans/${plan}${step === 'overview' ? '' : `/${step}`}?tour=${number}`
}
