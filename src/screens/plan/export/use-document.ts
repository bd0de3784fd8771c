import { useMemo } from 'react'
import type { PlanDocument } from '@/core/document/plan-document'
import type { SectionInput } from '@/core/document/section'
import type { Words } from '@/core/document/words'
import { type WriteInput, writeDocument } from '@/core/document/write-document'
import { today } from '@/state/new-plan'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { presetOf } from './document-options'

/** The document as chosen: what the preview shows and the files hold. */
export function useDocument(input: WriteInput): PlanDocument {
  return useMemo(() => writeDocument(input), [input])
}

/** What documents and tables are written from, by the choices that the plan remembers. */
export function useWriteInput(saved: SavedPlan, input: SectionInput, words: Words): WriteInput {
  const { document: choices, title } = saved
  const { plan, record, answers, library, frameworkVersion } = input
  return useMemo(
    () => ({
      title,
      plan,
      record,
      answers,
      library,
      frameworkVersion,
      words,
      options: {
        preset: presetOf(choices),
        sections: choices.sections,
        paper: choices.paper,
        includesSensitive: choices.includesSensitive,
        status: choices.status,
        author: choices.author.trim(),
        date: today(),
      },
    }),
    [title, plan, record, answers, library, frameworkVersion, words, choices],
  )
}
