import { expect, it, vi } from 'vitest'
import { openChosenFile, readChosenFile } from '@/state/read-chosen-file'

it('a file larger than all that browsers hold of plans is refused by its size, without being read', async () => {
  const file = new File([], 'meeting.mp4')
  Object.defineProperty(file, 'size', { value: 100_000_001 })
  const read = vi.spyOn(file, 'text')
  const refusal = { reason: 'too-large', mostMb: 100 }
  expect(await openChosenFile(file)).toEqual({ kind: 'unreadable', refusal })
  expect(await readChosenFile(file)).toEqual({ ok: false, refusal })
  expect(read).not.toHaveBeenCalled()
})
