/**
 * What the browser's IndexedDB keeps for us, in one database with plain key–value stores:
 * `journal` the newest revision of each plan, `previous` earlier ones and what its files held, `history` the steps of
 * undo and, where `localStorage` has no room, what waits for a decision, `fileHandles` the files that plans were saved
 * to, `libraries` the libraries that a ministry loaded.
 *
 * Written here rather than taken from a package: four operations and reopening after the browser took the database
 * away are all there is to it, and the second is what packages leave out.
 */
const STORES = ['journal', 'previous', 'history', 'fileHandles', 'libraries'] as const
export type StoreName = (typeof STORES)[number]

const DATABASE_NAME = 'dpi-safeguards-planner'
const DATABASE_VERSION = 1

/** What an `update` returns to leave the entry as it is. */
export const UNCHANGED = Symbol('unchanged')

export class Database {
  private opened: Promise<IDBDatabase> | null = null

  constructor(private readonly factory: IDBFactory) {}

  async get(store: StoreName, key: string): Promise<unknown> {
    return this.run(store, 'readonly', (entries) => entries.get(key))
  }

  async put(store: StoreName, key: string, value: unknown): Promise<void> {
    await this.run(store, 'readwrite', (entries) => entries.put(value, key))
  }

  async remove(store: StoreName, key: string): Promise<void> {
    await this.run(store, 'readwrite', (entries) => entries.delete(key))
  }

  async removeAll(store: StoreName): Promise<void> {
    await this.run(store, 'readwrite', (entries) => entries.clear())
  }

  async entries(store: StoreName): Promise<readonly (readonly [string, unknown])[]> {
    const connection = await this.connection()
    const transaction = connection.transaction(store, 'readonly')
    const entries = transaction.objectStore(store)
    const [keys, values] = await Promise.all([answer(entries.getAllKeys()), answer(entries.getAll())])
    return keys.map((key, index) => [String(key), values[index] as unknown] as const)
  }

  /**
   * Reads an entry and writes what `next` makes of it, with nobody in between: other windows wait. Resolves when the
   * browser has handed it to the disk, so that a computer without power keeps it too.
   */
  async update(store: StoreName, key: string, next: (there: unknown) => unknown): Promise<void> {
    const connection = await this.connection()
    const transaction = connection.transaction(store, 'readwrite', { durability: 'strict' })
    const entries = transaction.objectStore(store)
    const done = ended(transaction)
    const request = entries.get(key)
    let refusal: unknown = null
    request.onsuccess = () => {
      try {
        const value = next(request.result)
        if (value !== UNCHANGED) entries.put(value, key)
      } catch (error) {
        refusal = error
        transaction.abort()
      }
    }
    await done.catch((error: unknown) => {
      throw refusal ?? error
    })
  }

  /** Deletes the database itself; the next call makes an empty one. */
  async destroy(): Promise<void> {
    if (this.opened) (await this.opened.catch(() => null))?.close()
    this.opened = null
    await answer(this.factory.deleteDatabase(DATABASE_NAME))
  }

  private async run<Result>(
    store: StoreName,
    mode: IDBTransactionMode,
    request: (entries: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const connection = await this.connection()
    const transaction = connection.transaction(store, mode)
    const done = ended(transaction)
    const [result] = await Promise.all([answer(request(transaction.objectStore(store))), done])
    return result
  }

  /** Opened when first needed, and again after the browser closed it: cleared by the user, or by a newer version. */
  private connection(): Promise<IDBDatabase> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.opened = null
      throw error
    })
    return this.opened
  }

  private async open(): Promise<IDBDatabase> {
    const request = this.factory.open(DATABASE_NAME, DATABASE_VERSION)
    request.onupgradeneeded = () => {
      const there = request.result.objectStoreNames
      for (const store of STORES) if (!there.contains(store)) request.result.createObjectStore(store)
    }
    const connection = await answer(request)
    const forget = (): void => {
      this.opened = null
    }
    connection.onclose = forget
    connection.onversionchange = () => {
      connection.close()
      forget()
    }
    return connection
  }
}

/** The browser's database, or null where there is none or it is blocked; reading the property alone may throw. */
export function browserDatabase(): Database | null {
  try {
    return globalThis.indexedDB ? new Database(globalThis.indexedDB) : null
  } catch {
    return null
  }
}

/** A private window may have one that cannot be opened: found out once, before anything relies on it. */
export async function usableDatabase(database: Database | null): Promise<Database | null> {
  try {
    await database?.get('journal', '')
    return database
  } catch {
    return null
  }
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the database gave no answer'))
  })
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the database gave up'))
    transaction.onerror = () => reject(transaction.error ?? new Error('the database refused'))
  })
}
