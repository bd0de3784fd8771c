import { describe, expect, it } from 'vitest'
import { hasLibraryUpdate, libraryChanges } from '@/core/plan/library-changes'
import type { BasisItem } from '@/core/plan/saved-plan'
import { library } from '../../support/plans'

const item = (own: Partial<BasisItem> = {}): BasisItem => ({
  title: 'Free complaint channels',
  hash: 'a',
  tier: 'annex',
  startOffset: null,
  endOffset: null,
  ...own,
})

const changes = (
  before: Record<string, BasisItem>,
  now: Record<string, BasisItem>,
  edits: Parameters<typeof libraryChanges>[2] = {},
) => libraryChanges(before, now, edits)

describe('a plan under a library of another version', () => {
  it('waits to be accepted where library or engine changed, and not when it never was accepted', () => {
    const today = { libraryVersion: library.version, engineVersion: library.settings.version, basis: {} }
    expect(hasLibraryUpdate(today, library)).toBe(false)
    expect(hasLibraryUpdate({ ...today, libraryVersion: '0.9.0' }, library)).toBe(true)
    expect(hasLibraryUpdate({ ...today, engineVersion: 'other' }, library)).toBe(true)
    expect(hasLibraryUpdate({ ...today, libraryVersion: '' }, library)).toBe(false)
  })

  it('shows what is new and what is gone, with its name and whether something was written on it', () => {
    const { added, gone, changed } = changes(
      { old: item({ title: 'Old name' }) },
      { fresh: item() },
      {
        old: { notes: 'Ask the archive' },
      },
    )
    expect(added.map(({ id, titleNow }) => [id, titleNow])).toEqual([['fresh', 'Free complaint channels']])
    expect(gone.map(({ id, titleBefore, isEdited }) => [id, titleBefore, isEdited])).toEqual([
      ['old', 'Old name', true],
    ])
    expect(changed).toEqual([])
  })

  it('says of what changed whether its text did, its standing, or its months', () => {
    const { changed } = changes(
      {
        same: item(),
        text: item(),
        place: item(),
        months: item({ tier: 'priority', startOffset: 0, endOffset: 3 }),
      },
      {
        same: item(),
        text: item({ hash: 'b', title: 'Complaint channels that people can reach' }),
        place: item({ tier: 'priority', startOffset: 2, endOffset: 4 }),
        months: item({ tier: 'priority', startOffset: 1, endOffset: 4 }),
      },
    )
    expect(changed.map(({ id, isRevised }) => [id, isRevised])).toEqual([
      ['place', false],
      ['months', false],
      ['text', true],
    ])
    const months = changed.find(({ id }) => id === 'months')?.months
    expect(months).toEqual({ before: { start: 0, end: 3 }, now: { start: 1, end: 4 } })
  })
})
