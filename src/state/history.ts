import { useEffect } from 'react'
import { create } from 'zustand'
import { type History, NO_HISTORY, readHistory } from '@/core/plan/history'
import { ownDatabase } from './browser-storage'

/** Steps of undo, by plan: kept in this browser apart from the plan, so that no file carries what was taken back. */
const useHistories = create<ReadonlyMap<string, History>>(() => new Map())
const loaded = new Map<string, Promise<void>>()

/** The steps of a plan, those of earlier visits included once the browser has read them. */
export function useHistory(id: string): History {
  useEffect(() => {
    void historyLoaded(id)
  }, [id])
  return useHistories((histories) => histories.get(id) ?? NO_HISTORY)
}

export const historyOf = (id: string): History => useHistories.getState().get(id) ?? NO_HISTORY

export function historyLoaded(id: string): Promise<void> {
  const running = loaded.get(id)
  if (running) return running
  const loading = read(id).then((earlier) => {
    const { done, undone } = historyOf(id)
    // What was done while it loaded stands on top, and leaves nothing to do again.
    if (done.length > 0 || undone.length > 0) put(id, { done: [...earlier.done, ...done], undone })
    else put(id, earlier)
  })
  loaded.set(id, loading)
  return loading
}

export function historyTurned(id: string, history: History): void {
  if (history === historyOf(id)) return
  put(id, history)
  void historyLoaded(id)
    .then(ownDatabase)
    .then((database) => database?.put('history', id, historyOf(id)))
    .catch(quiet)
}

/** With the plan its history goes too. */
export function historyForgotten(id: string): void {
  put(id, NO_HISTORY)
  void ownDatabase()
    .then((database) => database?.remove('history', id))
    .catch(quiet)
}

/** As a fresh start; for tests. */
export function historiesReloaded(): void {
  loaded.clear()
  useHistories.setState(new Map(), true)
}

async function read(id: string): Promise<History> {
  try {
    return readHistory(await (await ownDatabase())?.get('history', id))
  } catch (error) {
    quiet(error)
    return NO_HISTORY
  }
}

function put(id: string, history: History): void {
  useHistories.setState((histories) => new Map(histories).set(id, history), true)
}

/** Undo then lasts until the page closes; no edit depends on it. */
function quiet(error: unknown): void {
  console.warn('the steps of undo could not be kept', error)
}
