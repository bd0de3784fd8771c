import { expect, it, vi } from 'vitest'
import { openChosenFile, readChosenFile } from '@/state/read-chosen-file'
import { loadPlanReader, writePlanFile } from '@/storage/read-plan-file'
import { aSavedPlan } from '../support/saved-plans'

it('a file larger than all that browsers hold of plans is refused by its size, without being read', async () => {
  const file = new File([], 'meeting.mp4')
  Object.defineProperty(file, 'size', { value: 100_000_001 })
  const read = vi.spyOn(file, 'text')
  const refusal = { reason: 'too-large', mostMb: 100 }
  expect(await openChosenFile(file)).toEqual({ kind: 'unreadable', refusal })
  expect(await readChosenFile(file)).toEqual({ ok: false, refusal })
  expect(read).not.toHaveBeenCalled()
})

it('a plan of more than 5 MB opens where it is whole as it was written here, and is refused by its size where it is not', async () => {
  await loadPlanReader()
  const plan = aSavedPlan({
    title: 'Grown',
    edits: { ...aSavedPlan().edits, participants: 'x'.repeat(5_000_001) },
  })
  const written = writePlanFile(plan)
  expect(await openChosenFile(new File([written], 'plan.json'))).toMatchObject({
    kind: 'plan',
    opened: { ok: true, plan: { title: 'Grown' } },
  })
  expect(
    await openChosenFile(new File([written.replace(/"version": ?\d+/, '"version": 99')], 'plan.json')),
  ).toMatchObject({
    opened: { ok: false, reason: 'newer-than-app' },
  })
  const refused = { kind: 'unreadable', refusal: { reason: 'too-large', mostMb: 5 } }
  for (const other of [written.replace('Grown', 'Green'), written.slice(0, -20)])
    expect(await openChosenFile(new File([other], 'plan.json'))).toEqual(refused)
})
