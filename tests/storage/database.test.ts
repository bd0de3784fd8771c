import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { Database, UNCHANGED, usableDatabase } from '@/storage/database'

let factory: IDBFactory
let database: Database

beforeEach(() => {
  factory = new IDBFactory()
  database = new Database(factory)
})

describe('the database in the browser', () => {
  it('gives back what was put, store by store', async () => {
    await database.put('journal', 'one', { revision: 1 })
    await database.put('previous', 'one', 'earlier')
    expect(await database.get('journal', 'one')).toEqual({ revision: 1 })
    expect(await database.get('history', 'one')).toBeUndefined()
    expect(await database.entries('previous')).toEqual([['one', 'earlier']])
    await database.remove('journal', 'one')
    expect(await database.entries('journal')).toEqual([])
  })

  it('lets nobody write between the reading and the writing of an update, in two windows at once', async () => {
    const other = new Database(factory)
    const addOne = (there: unknown): number => (typeof there === 'number' ? there : 0) + 1
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? database : other).update('journal', 'count', addOne),
      ),
    )
    expect(await database.get('journal', 'count')).toBe(40)
  })

  it('leaves an entry as it is where the update says so, and tells of an update that failed', async () => {
    await database.put('journal', 'one', 'kept')
    await database.update('journal', 'one', () => UNCHANGED)
    await expect(
      database.update('journal', 'one', () => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await database.get('journal', 'one')).toBe('kept')
  })

  it('is empty and works on after everything was deleted under it by another window', async () => {
    await database.put('journal', 'one', 'gone soon')
    await new Database(factory).destroy()
    expect(await database.get('journal', 'one')).toBeUndefined()
    await database.put('journal', 'one', 'again')
    expect(await database.get('journal', 'one')).toBe('again')
  })

  it('counts as absent where the browser has one that cannot be opened', async () => {
    const blocked = { open: () => { throw new DOMException('blocked', 'SecurityError') } } // prettier-ignore
    expect(await usableDatabase(new Database(blocked as unknown as IDBFactory))).toBeNull()
    expect(await usableDatabase(null)).toBeNull()
    expect(await usableDatabase(database)).toBe(database)
  })
})
