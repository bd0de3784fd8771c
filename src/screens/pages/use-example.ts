import { useMemo } from 'react'
import type { SectionInput } from '@/core/document/section'
import { NO_EDITS } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { readAnswers } from '@/core/questionnaire/read-answers'
import type { Language } from '@/core/questionnaire/vocabulary'
import { useLibrary, useSamples } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { usePlan } from '@/state/use-plan'
import { useWords } from '@/state/use-words'

const NO_ANSWERS: Answers = {}

export interface ExamplePlan extends SectionInput {
  /** The language of the title: the samples need not have words in the reader's. */
  readonly titleLanguage: Language
}

/** The first sample, worked out here and now; null where there is none. */
export function useExample(): ExamplePlan | null {
  const language = useLanguage()
  const [sample] = useSamples(language)
  const { questionnaire } = useLibrary()
  const words = useWords(language)
  const answers = useMemo(() => {
    const read = sample ? readAnswers(questionnaire, sample.answers) : null
    return read?.ok ? read.answers : NO_ANSWERS
  }, [sample, questionnaire])
  const worked = usePlan(answers, NO_EDITS)
  return useMemo(() => {
    if (!sample || worked.state === 'missing') return null
    const { plan, library } = worked
    return {
      title: sample.title,
      titleLanguage: sample.language,
      record: { id: sample.title, edits: NO_EDITS, snapshots: [] },
      plan,
      answers,
      library,
      safeguards: new Map(library.safeguards.map((safeguard) => [safeguard.id, safeguard])),
      words,
      options: { date: '', status: 'draft', author: '', includesSensitive: true },
      frameworkVersion: '',
      priority: plan.items.filter((item) => item.tier === 'priority'),
    }
  }, [sample, worked, answers, words])
}
