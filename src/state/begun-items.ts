import { useMemo } from 'react'
import { isFields } from '@/core/questionnaire/fields'
import { type Principle, PRINCIPLES } from '@/core/questionnaire/vocabulary'
import { useWaitingText, waitingText, waitingTyped } from './waiting-texts'

/** An action of the user's own as far as it was filled in; until it is added it is no part of the plan. */
export interface BegunItem {
  readonly title: string
  readonly principle: Principle | undefined
  readonly risks: readonly string[]
}

export function useBegunItem(planId: string): BegunItem {
  const text = useWaitingText('own-action', planId)
  return useMemo(() => begunIn(text), [text])
}

export function itemBegun(planId: string, fields: Partial<BegunItem>): void {
  const begun = begunIn(waitingText('own-action', planId))
  waitingTyped('own-action', planId, JSON.stringify({ ...begun, ...fields }))
}

/** It was added, or given up. */
export const begunItemClosed = (planId: string): void => waitingTyped('own-action', planId, null)

/** Anybody may have written what lies in a browser: what is none of the fields is left out. */
function begunIn(text: string | null): BegunItem {
  const { title, principle, risks } = fieldsIn(text)
  return {
    title: typeof title === 'string' ? title : '',
    principle: PRINCIPLES.find((each) => each === principle),
    risks: Array.isArray(risks) ? risks.filter((each) => typeof each === 'string') : [],
  }
}

function fieldsIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return isFields(value) ? value : {}
  } catch {
    return {}
  }
}
