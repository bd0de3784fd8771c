import type { Database, UNCHANGED } from './database'

/** The newest revision of a plan in the browser's database; a deleted plan leaves its number, so that it stays gone. */
export interface JournalEntry {
  readonly revision: number
  /** The envelope as text; null once the plan was deleted. */
  readonly content: string | null
}

/** An earlier state of a plan, kept for the day somebody wants it back. */
export interface EarlierRevision {
  readonly revision: number
  /** ISO time at which it was set aside. */
  readonly at: string
  readonly content: string
}

const MOST_EARLIER = 10

/** What the entry becomes: `UNCHANGED` leaves it. */
type Next = (there: JournalEntry | null) => JournalEntry | typeof UNCHANGED

export class Journal {
  constructor(private readonly database: Database) {}

  async all(): Promise<ReadonlyMap<string, JournalEntry>> {
    const entries = await this.database.entries('journal')
    return new Map(
      entries.flatMap(([id, value]) => {
        const entry = asEntry(value)
        return entry ? [[id, entry] as const] : []
      }),
    )
  }

  update(id: string, next: Next): Promise<void> {
    return this.database.update('journal', id, (there) => next(asEntry(there)))
  }

  /** Sets a state aside; the oldest beyond ten go. */
  setAside(id: string, earlier: EarlierRevision): Promise<void> {
    return this.database.update('previous', id, (there) => {
      const kept = asRevisions(there).filter((each) => each.content !== earlier.content)
      return [earlier, ...kept].slice(0, MOST_EARLIER)
    })
  }

  async earlier(id: string): Promise<readonly EarlierRevision[]> {
    return asRevisions(await this.database.get('previous', id))
  }
}

function asEntry(value: unknown): JournalEntry | null {
  if (typeof value !== 'object' || value === null) return null
  const { revision, content } = value as Partial<JournalEntry>
  if (typeof revision !== 'number' || (typeof content !== 'string' && content !== null)) return null
  return { revision, content }
}

function asRevisions(value: unknown): readonly EarlierRevision[] {
  if (!Array.isArray(value)) return []
  return value.filter((each: Partial<EarlierRevision> | null): each is EarlierRevision => {
    return (
      typeof each?.content === 'string' && typeof each.revision === 'number' && typeof each.at === 'string'
    )
  })
}
