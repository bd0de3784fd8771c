/** Where a plan begins, as `routes.tsx` has it; asked before the app runs too, so it stands alone. */
export const START = '#/start'

export const isAtStart = (): boolean => window.location.hash === START
