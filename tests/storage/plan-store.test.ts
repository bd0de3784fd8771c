import { CURRENT_VERSION } from '@/storage/migrations'
import { beforeEach, describe, expect, it } from 'vitest'
import { PlanStore } from '@/storage/plan-store'
import { questionnaire } from '../support/answers'
import { aSavedPlan, MemoryStorage } from '../support/saved-plans'

let storage: MemoryStorage
let store: PlanStore

beforeEach(() => {
  storage = new MemoryStorage()
  store = new PlanStore(storage, questionnaire)
})

describe('plans in the browser', () => {
  it('keeps each plan under a key of its own, in the versioned envelope', () => {
    expect(store.save(aSavedPlan(), 2)).toBe('saved')
    const content = JSON.parse(storage.getItem('dpi-safeguards-plan:plan-one') ?? '') as {
      format: string
      version: number
    }
    expect(content).toMatchObject({
      format: 'dpi-safeguards-plan',
      version: CURRENT_VERSION,
      plan: { title: 'National ID' },
    })
    store.save(aSavedPlan({ id: 'plan-two' }), 0)
    expect(store.list().map((entry) => entry.id)).toEqual(['plan-one', 'plan-two'])
  })

  it('does not overwrite a later revision that another tab wrote', () => {
    store.save(aSavedPlan({ revision: 7, title: 'From the other tab' }), 6)
    expect(store.save(aSavedPlan({ revision: 4 }), 3)).toBe('changed-elsewhere')
    expect(store.read('plan-one')?.opened).toMatchObject({ ok: true, plan: { title: 'From the other tab' } })
  })

  it('keeps what it cannot read, shows it, and never writes over it', () => {
    storage.setItem('dpi-safeguards-plan:plan-one', '{"format":"dpi-safeguards-plan","version":99,"plan":{}}')
    const [entry] = store.list()
    expect(entry?.opened).toMatchObject({ ok: false, reason: 'newer-than-app' })
    expect(store.save(aSavedPlan(), 0)).toBe('changed-elsewhere')
    expect(storage.getItem('dpi-safeguards-plan:plan-one')).toBe(entry?.content)
  })

  it('says when the storage is full', () => {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(store.save(aSavedPlan(), 0)).toBe('storage-full')
  })

  it('says when the storage is blocked, and works without one', () => {
    storage.setItem = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    expect(store.save(aSavedPlan(), 0)).toBe('storage-blocked')
    const without = new PlanStore(null, questionnaire)
    expect(without.save(aSavedPlan(), 0)).toBe('storage-blocked')
    expect(without.list()).toEqual([])
  })

  it('leaves the keys of other programs alone', () => {
    storage.setItem('theme', 'dark')
    expect(store.list()).toEqual([])
  })
})
