import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basisOf } from '@/core/plan/basis'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Plan } from '@/core/plan/plan'
import type { ItemEdit } from '@/core/plan/plan-edits'
import { askedOf } from '@/core/plan/said-of'
import { shareCopy } from '@/core/plan/share-copy'
import type { Answers } from '@/core/questionnaire/answers'
import { loadSafeguardTexts } from '@/cli/load-data'
import { writePlanFile } from '@/storage/read-plan-file'
import { anyAnswers, anyAnswerTo, questionnaire, someAnswers } from '../../support/answers'
import { library, planOf, RUNS, SEED } from '../../support/plans'
import { aSavedPlan } from '../../support/saved-plans'

const sensitive = questionnaire.questions.filter((each) => each.sensitive)
const english = loadSafeguardTexts('en').texts

const anySensitive = fc.record(
  Object.fromEntries(sensitive.map((question) => [question.id, anyAnswerTo(question)])),
  { requiredKeys: [] },
)

/** A plan as the app keeps it after a look: with the basis and the statuses that the engine's own items gave. */
function looked(answers: Answers): SavedPlan {
  const plan = planOf(answers)
  const basis = basisOf(plan, library, english)
  const statuses = Object.fromEntries(plan.items.map((item) => [item.id, 'not-started']))
  return aSavedPlan({
    answers,
    basis,
    libraryVersion: library.version,
    engineVersion: library.settings.version,
    snapshots: [{ date: '2027-01-01', statuses }],
    edits: {
      ...aSavedPlan().edits,
      items: Object.fromEntries(library.safeguards.map(({ id }) => [id, completedIn(plan, id)])),
      dismissed: plan.items.slice(0, 2).map((item) => item.id),
    },
  })
}

/** Said of what the engine asked for. */
function completedIn(plan: Plan, id: string): ItemEdit {
  const item = plan.items.find((each) => each.id === id)
  return { status: 'completed', ...(item ? { statusParts: askedOf(item) } : {}) }
}

const withSensitive = (answers: Answers, own: Record<string, unknown>): Answers => ({
  ...answers,
  context: { ...answers.context, ...own } as Answers['context'] & object,
})

describe('the copy to share', () => {
  it('is the same, to the byte, for two plans that differ only in sensitive answers', () => {
    fc.assert(
      fc.property(anyAnswers, anySensitive, anySensitive, (answers, one, other) => {
        const plans = [one, other].map((own) => shareCopy(questionnaire, looked(withSensitive(answers, own))))
        const [first, second] = plans.map((plan) => writePlanFile(plan))
        expect(first).toBe(second)
      }),
      { numRuns: Math.min(RUNS, 1_000), seed: SEED },
    )
  })

  it('gives a plan in which no score, reason or exposure differs by them', () => {
    const quiet = shareCopy(questionnaire, looked(someAnswers()))
    for (const question of sensitive) {
      const worst = question.options.at(-1) ?? ''
      const answer = question.answer === 'many' ? [worst] : worst
      const told = looked(withSensitive(someAnswers(), { [question.id]: answer }))
      expect(planOf(told.answers)).not.toEqual(planOf(quiet.answers))
      expect(planOf(shareCopy(questionnaire, told).answers)).toEqual(planOf(quiet.answers))
    }
    expect(sensitive.length).toBeGreaterThan(0)
  })

  it('leaves what shows a sensitive answer to be true out as well, and keeps what the user wrote', () => {
    const id = sensitive[0]?.id ?? ''
    const plan = aSavedPlan({
      answers: someAnswers({ evidence: { [id]: 'a report', redress: 'the decree' } }),
      edits: { ...aSavedPlan().edits, items: { law: { notes: 'as written' } } },
      files: ['0123456789abcdef'],
    })
    const copy = shareCopy(questionnaire, plan)
    expect(copy.answers.evidence).toEqual({ redress: 'the decree' })
    expect(copy.edits.items).toEqual(plan.edits.items)
    expect(copy).toMatchObject({ isShareCopy: true, id: plan.id, title: plan.title })
    expect(copy).not.toHaveProperty('files')
  })
})
