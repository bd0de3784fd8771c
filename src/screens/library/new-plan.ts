/** In the place of a plan's id, in a choice or an address: one that does not exist yet. */
export const NEW_PLAN = 'new'
