import { expect, it } from 'vitest'
import type { History } from '@/core/plan/history'
import { placeOf } from '@/core/plan/merge-plans'
import { writtenHere } from '@/core/plan/written-here'

const path = ['edits', 'items', 'law', 'lead']
const wrote = (at: number, after: string): History['done'][number] => ({
  at,
  changes: [{ path, before: 'Ministry', after }],
})
const began = (at: number, after: object): History['done'][number] => ({
  at,
  changes: [{ path: path.slice(0, -1), before: undefined, after }],
})
const conflict = { path, base: 'Ministry', mine: 'Registrar', theirs: 'Tribunal', place: placeOf(path) }
const open = { conflict, mine: 'Registrar' }

it.each([
  ['the one that the plan shows', [wrote(20, 'Registrar')], 'mine'],
  ['the other, where its newest step wrote that', [wrote(20, 'Registrar'), wrote(30, 'Tribunal')], 'theirs'],
  ['the one with which it began an action', [began(20, { lead: 'Registrar' })], 'mine'],
  ['the other, with which it began an action', [began(20, { lead: 'Tribunal', notes: 'Soon' })], 'theirs'],
  ['neither where it began an action with another field', [began(20, { notes: 'Soon' })], null],
  ['neither where it wrote something else since', [wrote(20, 'Tribunal'), wrote(30, 'Court')], null],
  ['neither where the step is older than the window', [wrote(5, 'Tribunal')], null],
  ['neither where a merge brought it', [{ ...wrote(20, 'Tribunal'), asked: [] }], null],
] as const)('says of two values which a window wrote: %s', (_, done, side) => {
  expect(writtenHere({ done, undone: [] }, open, 10)).toBe(side)
})
