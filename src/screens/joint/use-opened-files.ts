import { useState } from 'react'
import { isSameState } from '@/core/plan/same-state'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { ownLibrariesLookedAt } from '@/state/own-library'
import { type ChosenFile, readChosenFile } from '@/state/read-chosen-file'
import type { Refusal } from '@/state/use-refusal-words'

/** Several are opened at once or one after another: which of them it is about is said. */
export interface RefusedFile {
  /** Grows, so that taking one off the page says none of the others anew. */
  readonly number: number
  readonly name: string
  readonly refusal: Refusal
}

interface Opened {
  readonly plans: readonly SavedPlan[]
  /** Chosen again, though they are among `plans`. */
  readonly repeated: readonly SavedPlan[]
  readonly refused: readonly RefusedFile[]
  readonly takenAway: SavedPlan | null
}

export interface OpenedFiles extends Opened {
  readonly chosen: (files: readonly File[]) => Promise<void>
  readonly tookAway: (plan: SavedPlan) => void
  readonly dismissed: (refused: RefusedFile) => void
}

/** What was said of the last choice goes with the next one. */
const NOTHING_SAID = { repeated: [], refused: [], takenAway: null } as const

/** Plan files that the user opens to look at, and what came of each. A file may be chosen while others are still read. */
export function useOpenedFiles(): OpenedFiles {
  const [opened, setOpened] = useState<Opened>({ plans: [], ...NOTHING_SAID })

  async function chosen(files: readonly File[]): Promise<void> {
    setOpened(({ plans }) => ({ plans, ...NOTHING_SAID }))
    const reading = files.map(async (file) => ({ name: file.name, read: await readChosenFile(file) }))
    // In the order in which they were chosen, whichever is read first.
    for (const each of reading) {
      const { name, read } = await each
      if (read.ok) ownLibrariesLookedAt(read.libraries)
      setOpened((before) => withFile(before, name, read))
    }
  }

  function tookAway(plan: SavedPlan): void {
    setOpened(({ plans, refused }) => ({
      ...NOTHING_SAID,
      plans: plans.filter((each) => each !== plan),
      refused,
      takenAway: plan,
    }))
  }

  function dismissed(refused: RefusedFile): void {
    setOpened((before) => ({ ...before, refused: before.refused.filter((each) => each !== refused) }))
  }

  return { ...opened, chosen, tookAway, dismissed }
}

function withFile(before: Opened, name: string, read: ChosenFile): Opened {
  if (!read.ok) {
    const number = (before.refused.at(-1)?.number ?? 0) + 1
    return { ...before, refused: [...before.refused, { number, name, refusal: read.refusal }] }
  }
  const isIn = (plan: SavedPlan): boolean => before.plans.some((each) => isSameState(each, plan))
  return {
    ...before,
    plans: [...before.plans, ...read.plans.filter((plan) => !isIn(plan))],
    repeated: [...before.repeated, ...read.plans.filter(isIn)],
  }
}
