import type { History, Step, Written } from './history'
import { holds, withChanges } from './plan-changes'

/** Undo and redo, apart from what notes the steps, for the questions wait for every byte of that. */
export interface Turn {
  readonly history: History
  readonly written: Written
  readonly step: Step
}

/** The step that undo would take back: the newest whose fields still stand as it left them. */
export function undoable({ done }: History, written: Written): Step | null {
  return done.findLast((step) => holds(written, step.changes, 'after')) ?? null
}

/** The step that redo would do again: the newest undone whose fields still stand as undo left them. */
export function redoable({ undone }: History, written: Written): Step | null {
  return undone.findLast((step) => holds(written, step.changes, 'before')) ?? null
}

/** Takes the newest step back. Steps above it that others have overwritten since are forgotten. */
export function undo(history: History, written: Written): Turn | null {
  const step = undoable(history, written)
  if (!step) return null
  return {
    step,
    written: withChanges(written, step.changes, 'before') as Written,
    history: { done: history.done.slice(0, history.done.indexOf(step)), undone: [...history.undone, step] },
  }
}

/** Does the newest undone step again. */
export function redo(history: History, written: Written): Turn | null {
  const step = redoable(history, written)
  if (!step) return null
  return {
    step,
    written: withChanges(written, step.changes, 'after') as Written,
    history: { done: [...history.done, step], undone: history.undone.slice(0, history.undone.indexOf(step)) },
  }
}
