import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heatOf } from '@/core/document/heat-of'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES } from '@/core/document/presets'
import { writeDocument, type WriteInput } from '@/core/document/write-document'
import { writeSheet } from '@/core/document/write-sheet'
import { applyEdits } from '@/core/plan/apply-edits'
import { NO_EDITS } from '@/core/plan/plan-edits'
import type { Plan, Reason } from '@/core/plan/plan'
import type { Answer, Answers } from '@/core/questionnaire/answers'
import { anyAnswers, anyAnswerTo, questionnaire } from '../../support/answers'
import { library, planOf, RUNS, SEED } from '../../support/plans'
import { aWriteInput } from '../../support/written'

const sensitive = questionnaire.questions.filter((each) => each.sensitive)
const isSensitive = (id: string): boolean => sensitive.some((each) => each.id === id)

/** An answer to each sensitive question: a given one and another one are to look alike. */
const everySensitive: fc.Arbitrary<Readonly<Record<string, Answer>>> = fc.record(
  Object.fromEntries(sensitive.map((question) => [question.id, anyAnswerTo(question)])),
)

const withAnswers = (answers: Answers, own: Readonly<Record<string, Answer>>): Answers => ({
  ...answers,
  context: { ...answers.context, ...own },
})

/**
 * The plan of other sensitive answers that happens to have the same actions: everything that the engine worked out from
 * them is another, but for what stands in the plan for all to see (items, dates, gates, levels).
 */
function retold(plan: Plan, own: Readonly<Record<string, Answer>>): Plan {
  const chosen = new Map(plan.context.chosen)
  for (const [id, answer] of Object.entries(own))
    chosen.set(id, typeof answer === 'string' ? [answer] : answer)
  const exposures = plan.exposures.map((each) => ({
    ...each,
    exposure: anotherOf(each.exposure),
    reasons: each.reasons.map((reason) =>
      isSensitive(reason.question)
        ? { ...reason, answer: own[reason.question] ?? null, points: reason.points + 1 }
        : reason,
    ),
  }))
  const items = plan.items.map((item) => ({
    ...item,
    score: item.score + 3,
    reasons: item.reasons.map((reason) => another(reason, own)),
  }))
  return { ...plan, context: { ...plan.context, chosen }, exposures, items }
}

/** Another figure of the same level. */
function anotherOf(exposure: number): number {
  return (
    [exposure + 1, exposure - 1].find((each) => each >= 0 && heatOf(each) === heatOf(exposure)) ?? exposure
  )
}

function another(reason: Reason, own: Readonly<Record<string, Answer>>): Reason {
  if (reason.kind === 'risk')
    return { ...reason, exposure: anotherOf(reason.exposure), points: reason.points + 2 }
  if (reason.kind === 'moves-up' && isSensitive(reason.question)) {
    return { ...reason, answer: own[reason.question] ?? reason.answer, points: reason.points + 1 }
  }
  return reason.kind === 'raised' && reason.questions.some(isSensitive)
    ? { ...reason, points: reason.points + 1 }
    : reason
}

const base = aWriteInput()

function input(plan: Plan, answers: Answers, includesSensitive: boolean): WriteInput {
  const options = { ...base.options, includesSensitive }
  return { ...base, answers, plan: applyEdits(plan, NO_EDITS, library.settings), options }
}

/** All that leaves the computer: each document and every table, event and property. */
function exported(one: WriteInput): string {
  const documents = PRESET_NAMES.map((preset) => {
    const document = writeDocument({ ...one, options: { ...one.options, preset } })
    return [document.title, document.subject, document.author, document.footer.text, ...plainTextOf(document), JSON.stringify(document.blocks)] // prettier-ignore
  })
  return JSON.stringify([documents, writeSheet(one)])
}

describe('documents and tables without the sensitive answers', () => {
  it('are the same, to the letter, for two plans that differ in nothing but them and have the same actions', () => {
    fc.assert(
      fc.property(anyAnswers, everySensitive, everySensitive, (answers, one, other) => {
        const plan = planOf(withAnswers(answers, one))
        const first = exported(input(plan, withAnswers(answers, one), false))
        const second = exported(input(retold(plan, other), withAnswers(answers, other), false))
        expect(second).toBe(first)
      }),
      { numRuns: Math.min(Math.ceil(RUNS / 15), 300), seed: SEED },
    )
  })

  it('would show the difference if they were ticked', () => {
    const [one, other] = [0, 1].map((place) =>
      Object.fromEntries(
        sensitive.map(({ id, options, answer }): [string, Answer] => {
          const option = options.at(place === 0 ? 0 : -1) ?? ''
          return [id, answer === 'many' ? [option] : option]
        }),
      ),
    )
    const answers: Answers = { dpiTypes: ['id'], stage: 'design', roles: ['government'] }
    const plan = planOf(withAnswers(answers, one ?? {}))
    const first = exported(input(plan, withAnswers(answers, one ?? {}), true))
    expect(exported(input(retold(plan, other ?? {}), withAnswers(answers, other ?? {}), true))).not.toBe(
      first,
    )
  })
})
