import type { EditedItem } from './apply-edits'
import { isOutgrown } from './said-of'

/**
 * What is completed asks for nobody's time, comes late for no step, keeps nothing waiting and lacks nothing to start.
 * Completed of earlier work it is not done: what the item asks for now is still ahead, until somebody says otherwise.
 */
export const isDone = (item: Pick<EditedItem, 'edit' | 'own' | 'parts'>): boolean =>
  item.edit.status === 'completed' && !isOutgrown(item, 'status')
