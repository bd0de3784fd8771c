/** The first page is the one without a place in its address; asked before the app runs too, so it stands alone. */
export const isAtHome = (): boolean => /^#?\/?$/.test(window.location.hash)
