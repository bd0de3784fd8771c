import { beforeEach, describe, expect, it } from 'vitest'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { CURRENT_VERSION } from '@/storage/migrations'
import { PlanStore } from '@/storage/plan-store'
import { writeStoredPlan } from '@/storage/read-plan-file'
import { questionnaire } from '../support/answers'
import { aSavedPlan, MemoryStorage } from '../support/saved-plans'

let storage: MemoryStorage
let store: PlanStore

beforeEach(() => {
  storage = new MemoryStorage()
  store = new PlanStore(storage, questionnaire)
})

const write = (plan: SavedPlan, where = store) => where.write(plan, writeStoredPlan(plan))

describe('plans in the browser', () => {
  it('keeps each plan under a key of its own, in the versioned envelope', () => {
    expect(write(aSavedPlan())).toBe('saved')
    const content = JSON.parse(storage.getItem('dpi-safeguards-plan:plan-one') ?? '') as {
      format: string
      version: number
    }
    expect(content).toMatchObject({
      format: 'dpi-safeguards-plan',
      version: CURRENT_VERSION,
      plan: { title: 'National ID' },
    })
    write(aSavedPlan({ id: 'plan-two' }))
    expect(store.list().map((entry) => entry.id)).toEqual(['plan-one', 'plan-two'])
  })

  it('does not overwrite a later revision that another tab wrote', () => {
    write(aSavedPlan({ revision: 7, title: 'From the other tab' }), new PlanStore(storage, questionnaire))
    expect(write(aSavedPlan({ revision: 4 }))).toBe('changed-elsewhere')
    expect(store.read('plan-one')?.opened).toMatchObject({ ok: true, plan: { title: 'From the other tab' } })
  })

  it('keeps what it cannot read, shows it, and never writes over it', () => {
    storage.setItem('dpi-safeguards-plan:plan-one', '{"format":"dpi-safeguards-plan","version":99,"plan":{}}')
    const [entry] = store.list()
    expect(entry?.opened).toMatchObject({ ok: false, reason: 'newer-than-app' })
    expect(write(aSavedPlan())).toBe('changed-elsewhere')
    expect(storage.getItem('dpi-safeguards-plan:plan-one')).toBe(entry?.content)
  })

  it('writes what all windows agreed on over a plan that can be read, and over nothing else', () => {
    const agreed = writeStoredPlan(aSavedPlan({ revision: 9 }))
    storage.setItem('dpi-safeguards-plan:plan-one', writeStoredPlan(aSavedPlan()))
    expect(store.replace('plan-one', agreed)).toBe('saved')
    expect(storage.getItem('dpi-safeguards-plan:plan-one')).toBe(agreed)
    for (const kept of ['{"half":', '{"format":"dpi-safeguards-plan","version":99,"plan":{}}']) {
      storage.setItem('dpi-safeguards-plan:plan-one', kept)
      store.replace('plan-one', writeStoredPlan(aSavedPlan({ revision: 10 })))
      expect(storage.getItem('dpi-safeguards-plan:plan-one')).toBe(kept)
    }
  })

  it('says when what it wrote was taken away, and writes it again', () => {
    write(aSavedPlan())
    storage.clear()
    expect(write(aSavedPlan({ revision: 4 }))).toBe('storage-cleared')
    expect(write(aSavedPlan({ revision: 5 }))).toBe('saved')
    expect(store.read('plan-one')?.opened).toMatchObject({ ok: true, plan: { revision: 5 } })
  })

  it('says when the storage is full', () => {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(write(aSavedPlan())).toBe('storage-full')
  })

  it('says when the storage is blocked, and works without one', () => {
    storage.setItem = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    expect(write(aSavedPlan())).toBe('storage-blocked')
    const without = new PlanStore(null, questionnaire)
    expect(write(aSavedPlan(), without)).toBe('storage-blocked')
    expect(without.list()).toEqual([])
  })

  it('leaves the keys of other programs alone', () => {
    storage.setItem('theme', 'dark')
    expect(store.list()).toEqual([])
  })
})
