import type { EditedItem } from './apply-edits'

/** What the user decided to leave out: in place, later, or not applicable. It is not that others came before it. */
export const isSetAside = ({ edit: { decision } }: Pick<EditedItem, 'edit'>): boolean =>
  decision !== undefined && decision !== 'planned'
