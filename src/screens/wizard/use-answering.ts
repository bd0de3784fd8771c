import { useCallback, useState } from 'react'
import type { Answers } from '@/core/questionnaire/answers'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { answered } from '@/state/user-changes'
import { savedPlan } from '@/state/open-plans'
import { questionnaire } from '@/state/questionnaire'

/** The last answer that can move a risk, and what was answered before it. */
export interface LastAnswer {
  readonly question: string
  readonly before: Answers
}

export type Answering = (question: string, edit: (answers: Answers) => Answers) => void

/** Saves each answer at once, checked as a file would be, and remembers what stood before it. */
export function useAnswering(id: string): { readonly last: LastAnswer | null; readonly answer: Answering } {
  const [last, setLast] = useState<LastAnswer | null>(null)

  const answer: Answering = useCallback(
    (question, edit) => {
      const before = savedPlan(id)?.answers
      if (!before) return
      const read = readAnswers(questionnaire, edit(before))
      if (!read.ok)
        throw new Error(`"${question}" gave an answer that does not fit: ${JSON.stringify(read.fault)}`)
      if (movesRisks(question)) setLast({ question, before })
      answered(id, read.answers)
    },
    [id],
  )

  return { last, answer }
}

const MOVING_FACTS: readonly string[] = ['dpiTypes', 'stage', 'stageByType']

function movesRisks(id: string): boolean {
  return MOVING_FACTS.includes(id) || questionnaire.questions.some((question) => question.id === id)
}
