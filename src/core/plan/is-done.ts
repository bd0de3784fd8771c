import type { EditedItem } from './apply-edits'

/** What is completed asks for nobody's time, comes late for no step, keeps nothing waiting and lacks nothing to start. */
export const isDone = ({ edit }: Pick<EditedItem, 'edit'>): boolean => edit.status === 'completed'
