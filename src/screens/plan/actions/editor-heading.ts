/** The id of the heading where the fields of an action begin, for those who come to fill them in. */
export const EDITOR_HEADING = 'item-plan'
