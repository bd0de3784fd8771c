import { create } from 'zustand'
import { readWaitingText, type Waiting, writeWaitingText } from '@/storage/waiting-text-store'
import { ownStorage } from './browser-storage'
import { onMessage } from './other-windows'

/**
 * What is typed about a plan and not part of it yet: it waits while one looks at other parts of the plan, and in this
 * browser, apart from the plan, until one comes back. Where the plan is deleted this window still has it, should that be
 * undone.
 */
const useStore = create<ReadonlyMap<string, string>>(() => new Map())

/** Typed here and not in this browser, whose storage is full: it goes with the window. */
const unkept = new Set<string>()
globalThis.window?.addEventListener('beforeunload', (event) => {
  if (unkept.size > 0) event.preventDefault()
})

export const isWaitingUnkept = (what: Waiting, id: string): boolean => unkept.has(keyOf(what, id))

/** Null where nothing is typed. */
export const useWaitingText = (what: Waiting, id: string): string | null =>
  useStore((texts) => texts.get(keyOf(what, id)) ?? null) ?? readWaitingText(ownStorage(), what, id)

export const waitingText = (what: Waiting, id: string): string | null =>
  useStore.getState().get(keyOf(what, id)) ?? readWaitingText(ownStorage(), what, id)

/** Null once it is part of the plan, or given up. */
export function waitingTyped(what: Waiting, id: string, text: string | null): void {
  const key = keyOf(what, id)
  writeWaitingText(ownStorage(), what, id, text)
  if (text === null || !ownStorage() || readWaitingText(ownStorage(), what, id) === text) unkept.delete(key)
  else unkept.add(key)
  useStore.setState((texts) => {
    const others = new Map(texts)
    if (text === null) others.delete(key)
    else others.set(key, text)
    return others
  }, true)
}

/** Nothing is left here; tests use it as a fresh start too. */
export function waitingTextsForgotten(): void {
  unkept.clear()
  useStore.setState(new Map(), true)
}

// "Clear everything" in one window takes what others keep; what they remember of it they forget themselves.
onMessage(({ kind }) => {
  if (kind === 'cleared') waitingTextsForgotten()
})

const keyOf = (what: Waiting, id: string): string => `${what} ${id}`
