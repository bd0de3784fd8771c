import { create } from 'zustand'

interface Announcement {
  readonly text: string
  /** Grows, so that the same sentence said twice is heard twice. */
  readonly count: number
}

const useStore = create<Announcement>(() => ({ text: '', count: 0 }))

/** What is said to those who listen: the newest sentence about something that just happened. */
export const useAnnouncement = (): Announcement => useStore()

export function announced(text: string): void {
  useStore.setState(({ count }) => ({ text, count: count + 1 }))
}

/** It had its time; one that was made since has its own. */
export function announcementHeard(heard: number): void {
  useStore.setState((now) => (now.count === heard ? { ...now, text: '' } : now))
}
