import { expect, it } from 'vitest'
import { withOwnLibrary } from '@/state/own-library'
import { dataOnDisk } from '../support/data-on-disk'
import { exampleLibrary, mustReadOwn } from '../support/own-libraries'

it('names each safeguard of a library of one’s own in lists too, among those of the app', async () => {
  const own = mustReadOwn(exampleLibrary())
  const joined = withOwnLibrary(dataOnDisk, own)
  const { safeguards } = await joined.loadLibrary()
  const heads = await joined.loadSafeguardHeads('en')
  expect(Object.keys(heads).sort()).toEqual(safeguards.map(({ id }) => id).sort())
  const [added] = exampleLibrary().safeguards
  expect(heads[added?.logic.id ?? '']?.title).toBe(added?.words.en?.title)
})
