import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '@/core/plan/apply-edits'
import { jointAnswers, jointEdits } from '@/core/plan/joint-plan'
import { jointView, type Member } from '@/core/plan/joint-view'
import type { Place } from '@/core/plan/merge-plans'
import { type ItemEdit, NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readAnswers } from '@/core/questionnaire/read-answers'
import type { Risk, Role } from '@/core/questionnaire/vocabulary'
import { questionnaire, someAnswers } from '../../support/answers'
import { anyPlan } from '../../support/any-plan'
import { anEditStep } from '../../support/random-edits'
import { library, planOf, priorityOf, RUNS, SEED } from '../../support/plans'
import { aSavedPlan } from '../../support/saved-plans'

function member(role: Role, edits: Partial<PlanEdits> = {}, title: string = role): Member {
  const saved = aSavedPlan({
    title,
    answers: someAnswers({ roles: [role] }),
    edits: { ...NO_EDITS, ...edits },
  })
  return { saved, plan: applyEdits(planOf(saved.answers), saved.edits, library.settings) }
}

const words = {
  from: ({ title }: SavedPlan, value: string) => `${title}: ${value}`,
  fieldFrom: ({ title }: SavedPlan, place: Place, value: unknown) =>
    `${title}, ${'field' in place ? place.field : ''}: ${String(value)}`,
  betweenPartners: '; ',
}

describe('the plans of several authorities', () => {
  const government = member('government')
  const regulator = member('regulator')

  it('show the risks that they share', () => {
    const { risks } = jointView([government, regulator])
    expect(risks.length).toBeGreaterThan(0)
    for (const { risk } of risks) {
      expect(government.plan.topRisks).toContain(risk)
      expect(regulator.plan.topRisks).toContain(risk)
    }
  })

  it('say which asks nobody took up: no plan of that authority, or not in its list', () => {
    const alone = jointView([government]).openAsks
    expect(alone).toHaveLength(government.plan.asks.length)
    expect(new Set(alone.map(({ reason }) => reason))).toEqual(new Set(['no-plan']))
    const planned = new Set(priorityOf(regulator.plan).map(({ id }) => id))
    const open = jointView([government, regulator]).openAsks.filter(
      ({ role, askedBy }) => role === 'regulator' && askedBy.includes(0),
    )
    expect(open.filter(({ safeguard }) => planned.has(safeguard))).toEqual([])
    const [ask] = open
    if (!ask) throw new Error('the regulator took up everything')
    const takesUp = member('regulator', { items: { [ask.safeguard]: { decision: 'planned' } } })
    const left = jointView([government, takesUp]).openAsks.map(({ action }) => action)
    expect(left).not.toContain(ask.action)
  })

  it('tell the same work planned twice from work in which each has a part', () => {
    const twice = jointView([government, member('government', {}, 'agency')])
    expect(twice.doubleWork.map(({ item }) => item)).toEqual(priorityOf(government.plan).map(({ id }) => id))
    expect(twice.together).toEqual([])
    expect(jointView([government, regulator]).doubleWork).toEqual([])
  })
})

describe('the joint plan', () => {
  it('has all authorities, and says which answers the plans do not share', () => {
    const one = aSavedPlan({ answers: someAnswers({ roles: ['government'], context: { redress: 'none' } }) })
    const other = aSavedPlan({
      answers: someAnswers({
        roles: ['regulator'],
        context: { redress: 'operator-only', 'legal-basis': 'law' },
      }),
    })
    const { answers, differing } = jointAnswers([one, other], '; ')
    expect(answers.roles).toEqual(['government', 'regulator'])
    expect(answers.context).toMatchObject({ redress: 'none', 'legal-basis': 'law' })
    expect(differing).toEqual(['redress'])
  })

  it('keeps what each plan has to show for an answer, and shows none to be true by what was said of another', () => {
    const plan = (redress: string, evidence: Readonly<Record<string, string>>) =>
      aSavedPlan({ answers: someAnswers({ context: { redress, 'legal-basis': 'law' }, evidence }) })
    const { answers } = jointAnswers(
      [
        plan('several-channels', { 'legal-basis': 'Act 12' }),
        plan('operator-only', { redress: 'Circular 3', 'legal-basis': 'Decree 4 ' }),
        plan('several-channels', { 'legal-basis': 'Act 12' }),
      ],
      '; ',
    )
    expect(answers.evidence).toEqual({ 'legal-basis': 'Act 12; Decree 4' })
  })

  it('opens again with what many plans have to show for one answer', () => {
    const plans = Array.from({ length: 12 }, (_, index) =>
      aSavedPlan({
        answers: someAnswers({
          context: { redress: 'operator-only' },
          evidence: { redress: `${index} `.repeat(3_000).trim() },
        }),
      }),
    )
    expect(readAnswers(questionnaire, jointAnswers(plans, '; ').answers)).toMatchObject({ ok: true })
  })

  it('keeps a second lead among the partners and other values in the notes, with their origin', () => {
    const one = aSavedPlan({
      title: 'Ministry',
      edits: { ...NO_EDITS, items: { law: { lead: 'Director', notes: 'Bill' } } },
    })
    const other = aSavedPlan({
      title: 'Regulator',
      edits: { ...NO_EDITS, items: { law: { lead: 'Commissioner', status: 'limited', costLow: 5 } } },
    })
    const third = aSavedPlan({ title: 'Donor', edits: { ...NO_EDITS, items: { law: { costLow: 9 } } } })
    expect(jointEdits([one, other, third], words).items['law']).toEqual({
      lead: 'Director',
      partners: 'Regulator: Commissioner',
      status: 'limited',
      costLow: 5,
      notes: 'Ministry: Bill\nDonor, costLow: 9',
    })
  })

  it('brings indicators together one by one, and notes only the figures that differ', () => {
    const plan = (title: string, indicators: ItemEdit['indicators']) =>
      aSavedPlan({ title, edits: { ...NO_EDITS, items: { law: { ...(indicators ? { indicators } : {}) } } } })
    const one = plan('Ministry', { passed: { baseline: '0', target: '1' } })
    const other = plan('Regulator', { passed: { baseline: '0', target: '2' }, heard: { latest: '7' } })
    expect(jointEdits([one, other], words).items['law']).toEqual({
      indicators: { passed: { baseline: '0', target: '1' }, heard: { latest: '7' } },
      notes: 'Regulator, target: 2',
    })
  })

  it('loses no lead and no note that anybody wrote, nor an action of their own', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const joint = jointEdits([one, other], words)
        for (const { edits } of [one, other]) {
          for (const [id, edit] of Object.entries(edits.items)) {
            if (edit.lead)
              expect(`${joint.items[id]?.lead} ${joint.items[id]?.partners}`).toContain(edit.lead)
            if (edit.notes) expect(joint.items[id]?.notes).toContain(edit.notes)
          }
          for (const own of edits.ownItems) {
            const { id: _, ...content } = own
            expect(joint.ownItems).toContainEqual({ ...content, id: expect.any(String) as string })
          }
        }
        const ids = joint.ownItems.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  it('loses no lead, note, own action, rating or signature after random edits of each plan', () => {
    const edited = (title: string) =>
      fc
        .array(anEditStep(['complaint-channels', 'system-law']), { maxLength: 15 })
        .map((steps) => aSavedPlan({ title, edits: steps.reduce((now, step) => step(now), NO_EDITS) }))
    fc.assert(
      fc.property(edited('Ministry'), edited('Regulator'), (one, other) => {
        const untouched = structuredClone([one, other])
        const joint = jointEdits([one, other], words)
        expect([one, other]).toEqual(untouched)
        for (const { edits } of [one, other]) {
          for (const [id, { lead = '', notes = '' }] of Object.entries(edits.items)) {
            expect(`${joint.items[id]?.lead} ${joint.items[id]?.partners}`).toContain(lead)
            expect(joint.items[id]?.notes ?? '').toContain(notes.trim())
          }
          expect(joint.ownItems.length).toBeGreaterThanOrEqual(edits.ownItems.length)
          for (const own of edits.ownItems)
            expect(joint.ownItems.map(({ title, edit }) => ({ title, edit }))).toContainEqual({
              title: own.title,
              edit: own.edit,
            })
          for (const [risk, { likelihood = 0, note = '' }] of Object.entries(edits.risks)) {
            expect(joint.risks[risk as Risk]?.likelihood ?? 0).toBeGreaterThanOrEqual(likelihood)
            expect(joint.risks[risk as Risk]?.note ?? '').toContain(note)
          }
          for (const line of edits.signOff) expect(joint.signOff).toContainEqual(line)
        }
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })
})
