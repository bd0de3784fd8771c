import { create } from 'zustand'
import { browserDatabase, type Database, usableDatabase } from '@/storage/database'
import { browserStorage } from '@/storage/plan-store'

/** In the address, so that a reload and a link given to others stay in it: `?keep=nothing`. */
const PARAM = 'keep'
const NOTHING = 'nothing'

const useMode = create<{ readonly keepsNothing: boolean }>(() => ({ keepsNothing: false }))
// Not as its first state: the page was drawn without an address, and is first taken over as it was drawn.
useMode.setState({ keepsNothing: isInAddress() })

export const useKeepsNothing = (): boolean => useMode((state) => state.keepsNothing)
export const keepsNothing = (): boolean => useMode.getState().keepsNothing

/** Nothing more is written to this computer; the address remembers it, because nothing else may. */
export function keepNothingChosen(isOn: boolean): void {
  useMode.setState({ keepsNothing: isOn })
  const address = new URL(window.location.href)
  if (isOn) address.searchParams.set(PARAM, NOTHING)
  else address.searchParams.delete(PARAM)
  window.history.replaceState(window.history.state, '', address)
}

/** `localStorage`, unless nothing is to be kept. */
export const ownStorage = (): Storage | null => (keepsNothing() ? null : browserStorage())

let isPersistenceAsked = false

/** Asks the browser once not to clear what it keeps when room is short; it may ask the user, or say no. */
export function persistenceAsked(): void {
  if (isPersistenceAsked || keepsNothing()) return
  isPersistenceAsked = true
  const storage = globalThis.navigator?.storage as Partial<StorageManager> | undefined
  storage?.persist?.().catch((error: unknown) => console.warn('the browser was not asked to keep', error))
}

const SLOWEST_MS = 2_000
let opened: Promise<Database | null> | null = null

/** The database, unless nothing is to be kept or the browser gives none in time. */
export function ownDatabase(): Promise<Database | null> {
  if (keepsNothing()) return Promise.resolve(null)
  opened ??= Promise.race([usableDatabase(browserDatabase()), afterAWhile()])
  return opened
}

function afterAWhile(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), SLOWEST_MS))
}

function isInAddress(): boolean {
  return new URLSearchParams(globalThis.location?.search ?? '').get(PARAM) === NOTHING
}
