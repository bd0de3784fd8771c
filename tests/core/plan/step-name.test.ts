import { expect, it } from 'vitest'
import { type ItemChange, withItemEdit } from '@/core/plan/change-edits'
import { NO_HISTORY, withStep, writtenIn } from '@/core/plan/history'
import type { PlanEdits } from '@/core/plan/plan-edits'
import { nameOf } from '@/core/plan/step-name'
import { aSavedPlan } from '../../support/saved-plans'

const begun: PlanEdits = {
  ...aSavedPlan().edits,
  items: { law: { decision: 'planned', decisionReason: 'Promised' }, audit: { lead: 'Auditor' } },
}

/** The same change of all these actions at once. */
function named(change: ItemChange, ids: readonly string[] = ['law', 'audit', 'hotline']) {
  const before = writtenIn(aSavedPlan({ edits: begun }))
  const edits = ids.reduce((all, id) => withItemEdit(all, id, change), begun)
  const [step] = withStep(NO_HISTORY, before, { ...before, edits }, 0).done
  return step && nameOf(step)
}

it('calls a decision and its reason by the decision, given or taken out, of one action and of many', () => {
  const items = ['law', 'audit', 'hotline']
  const later = { what: 'item', items, field: 'decision', value: 'later' }
  expect(named({ decision: 'later', decisionReason: undefined })).toEqual(later)
  expect(named({ decision: 'later', decisionReason: 'Next budget' })).toEqual(later)
  expect(named({ decision: undefined, decisionReason: undefined }, ['law'])).toEqual({
    what: 'item',
    items: ['law'],
    field: 'decision',
    value: '',
  })
})

it('calls a reason alone by its own name, and other fields together several', () => {
  expect(named({ decisionReason: 'The law is in force' }, ['law'])).toMatchObject({ field: 'decisionReason' })
  expect(named({ decision: 'later', lead: 'Registrar' }, ['hotline'])).toMatchObject({ field: 'several' })
})

it('calls a status by its name with what it was said of, and that alone by a name of its own', () => {
  const status = { what: 'item', items: ['law'], field: 'status', value: 'limited' }
  expect(named({ status: 'limited', statusParts: ['law.design'] }, ['law'])).toEqual(status)
  expect(named({ status: 'limited', statusParts: ['law.design'] }, ['hotline'])).toMatchObject({
    ...status,
    items: ['hotline'],
  })
  expect(named({ statusParts: ['law.design'] }, ['law'])).toMatchObject({ field: 'statusParts', value: '' })
  const inPlace = { decision: 'in-place', decisionReason: undefined, decisionParts: ['law.design'] } as const
  expect(named(inPlace)).toMatchObject({ field: 'decision', value: 'in-place' })
})

it('tells low and high cost, its currency and its source apart, and calls several of them cost', () => {
  const field = (change: ItemChange) => named(change, ['law'])
  expect(field({ costLow: 10 })).toMatchObject({ field: 'costLow' })
  expect(field({ costHigh: 20 })).toMatchObject({ field: 'costHigh' })
  expect(field({ costCurrency: 'EUR' })).toMatchObject({ field: 'costCurrency' })
  expect(field({ costSource: 'Tender' })).toMatchObject({ field: 'costSource' })
  expect(field({ costLow: 10, costHigh: 20 })).toMatchObject({ field: 'cost', value: '' })
  // Of one that nobody had written on, the whole edit is new.
  expect(named({ costLow: 10 }, ['hotline'])).toMatchObject({ field: 'costLow' })
  expect(named({ costLow: 10, costHigh: 20 }, ['hotline'])).toMatchObject({ field: 'cost', value: '' })
  expect(named({ costLow: 10, lead: 'Registrar' }, ['law'])).toMatchObject({ field: 'several' })
})

it('tells the figures of an indicator apart, however much of the edit is new, and calls several indicators', () => {
  const ofLaw = (change: ItemChange) => named(change, ['law'])
  expect(ofLaw({ indicators: { share: { baseline: '31 %' } } })).toMatchObject({
    field: 'baseline',
    value: '',
  })
  expect(named({ indicators: { share: { target: '90 %' } } }, ['hotline'])).toMatchObject({ field: 'target' })
  expect(ofLaw({ indicators: { share: { latest: '54 %', latestDate: '2026-10' } } })).toMatchObject({
    field: 'indicators',
  })
  const first = withItemEdit(begun, 'law', { indicators: { share: { baseline: '31 %' }, delay: {} } })
  const then = withItemEdit(first, 'law', {
    indicators: { share: { baseline: '31 %', latest: '54 %' }, delay: {} },
  })
  const [before, after] = [first, then].map((edits) => writtenIn(aSavedPlan({ edits })))
  const [step] = before && after ? withStep(NO_HISTORY, before, after, 0).done : []
  expect(step && nameOf(step)).toMatchObject({ field: 'latest', items: ['law'] })
})

it('says which indicator it was, and the words that went with one, but nothing of the kind for two together', () => {
  const ofLaw = (indicators: ItemChange['indicators']) => named({ indicators }, ['law'])
  expect(ofLaw({ share: { baseline: '31 %' } })).toMatchObject({ indicator: { id: 'share', measure: '' } })
  expect(ofLaw({ 'own-1': { measure: 'Days to an answer', target: '10' } })).toMatchObject({
    field: 'indicators',
    indicator: { id: 'own-1', measure: 'Days to an answer' },
  })
  expect(ofLaw({ share: { baseline: '31 %' }, delay: { baseline: '9' } })).not.toHaveProperty('indicator')
  expect(named({ indicators: { share: { baseline: '31 %' } } })).not.toHaveProperty('indicator')
})

it('tells a hint that is set aside from hints that are shown again', () => {
  const dismissing = (before: readonly string[], after: readonly string[]) => {
    const written = writtenIn(aSavedPlan({ edits: { ...begun, dismissed: before } }))
    const edits = { ...begun, dismissed: after }
    const [step] = withStep(NO_HISTORY, written, { ...written, edits }, 0).done
    return step && nameOf(step)
  }
  expect(dismissing([], ['people'])).toEqual({ what: 'dismissed' })
  expect(dismissing(['people'], ['people', 'order:2'])).toEqual({ what: 'dismissed' })
  expect(dismissing(['people', 'order:2'], [])).toEqual({ what: 'restored' })
})

it('names actions of one’s own that came or went, one and several, and by what came where both did', () => {
  const boats = { id: 'boats', title: 'Boats', principle: 'F3', risks: {}, edit: {} } as const
  const nets = { ...boats, id: 'nets', title: 'Nets' }
  const step = (before: PlanEdits['ownItems'], after: PlanEdits['ownItems']) => {
    const [had, has] = [before, after].map((ownItems) =>
      writtenIn(aSavedPlan({ edits: { ...begun, ownItems } })),
    )
    const [done] = had && has ? withStep(NO_HISTORY, had, has, 0).done : []
    return done && nameOf(done)
  }
  expect(step([], [boats])).toEqual({ what: 'added', items: ['boats'], title: 'Boats' })
  expect(step([boats, nets], [nets])).toEqual({ what: 'dropped', items: ['boats'], title: 'Boats' })
  expect(step([boats, nets], [])).toEqual({ what: 'dropped', items: ['boats', 'nets'], title: 'Boats' })
  expect(step([boats], [nets])).toEqual({ what: 'added', items: ['nets'], title: 'Nets' })
  expect(step([boats, nets], [nets, boats])).toEqual({ what: 'order' })
})
