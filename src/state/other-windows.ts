import type { Exclusively } from '@/storage/plan-keeper'

/** What windows of the app tell each other. */
export type Message =
  | { readonly kind: 'plan' | 'conflicts'; readonly id: string }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'libraries' }

const NAME = 'dpi-safeguards-planner'

let channel: BroadcastChannel | null = null
const listeners = new Set<(message: Message) => void>()

/** Tells the other windows; where the browser has no channel, the `storage` event does. */
export function tellOthers(message: Message): void {
  channel?.postMessage(message)
}

export function onMessage(listen: (message: Message) => void): void {
  listeners.add(listen)
}

export function startListening(): void {
  if (typeof BroadcastChannel === 'undefined' || channel) return
  channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    for (const listen of listeners) listen(data)
  }
}

/** One writer at a time among the windows, where the browser can; the database's own order holds everywhere. */
export const exclusively: Exclusively = async (name, task) => {
  const locks = globalThis.navigator?.locks as LockManager | undefined
  if (!locks) return task()
  await locks.request(name, task)
}
