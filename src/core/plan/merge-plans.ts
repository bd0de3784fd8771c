import { MOST_FILES } from './descent'
import { isSame } from './is-same'
import { mergeValues, type ValueConflict } from './merge-values'
import { type Path, withValueAt } from './value-at'
import type { SavedPlan } from './saved-plan'

/** A field of a plan, or of a decision in it, that two people changed in different ways; the place is for a screen to put in words. */
export interface PlanConflict extends ValueConflict {
  readonly place: Place
}

/** Where in a plan a field stands. */
export type Place =
  | { readonly of: 'answer'; readonly question: string }
  | { readonly of: 'evidence'; readonly question: string }
  | { readonly of: 'item'; readonly item: string; readonly field: string }
  | { readonly of: 'indicator'; readonly item: string; readonly indicator: string; readonly field: string }
  | { readonly of: 'own-item'; readonly item: string; readonly field: string }
  | { readonly of: 'risk'; readonly risk: string; readonly field: string }
  /** What was kept on a day: of an action where one is named, in one of its fields; all of it where none is. */
  | { readonly of: 'review'; readonly date: string; readonly action: string; readonly field: string }
  | { readonly of: 'plan'; readonly field: string }

export interface MergedPlan {
  readonly merged: SavedPlan
  readonly conflicts: readonly PlanConflict[]
}

/**
 * Two changed copies of one plan brought together over what both started from. Nothing that one side alone changed is
 * lost; where both changed one thing differently the merged plan holds mine, and the conflict holds both. One thing is a
 * field; a decision with its reason is one too (`merge-values.ts`).
 */
export function mergePlans(base: SavedPlan, mine: SavedPlan, theirs: SavedPlan): MergedPlan {
  const { value, conflicts } = mergeValues(contentOf(base), contentOf(mine), contentOf(theirs))
  const placed = conflicts.map((each) => ({ ...each, place: placeOf(each.path) }))
  const content = agreed(value, placed.filter(isWorkedOut)) as PlanContent
  // What may be left out comes from the content alone, or it would stay though the other side took it out.
  const { ownLibrary: _library, nextReview: _review, files: _files, ...rest } = mine
  const merged: SavedPlan = {
    ...rest,
    ...content,
    snapshots: [...content.snapshots].sort((a, b) => (a.date < b.date ? -1 : 1)),
    ...acceptedIn(base, mine, theirs),
    document: isSame(mine.document, base.document) ? theirs.document : mine.document,
    revision: revisionOf(mine, theirs, content),
    updatedAt: mine.updatedAt > theirs.updatedAt ? mine.updatedAt : theirs.updatedAt,
    savedToFile: laterFile(mine, theirs),
    ...filesOf(base, mine, theirs),
  }
  return { merged, conflicts: placed.filter((each) => !isWorkedOut(each)) }
}

/** What the app noted of an action in a review beside what people say of it: nobody typed it, so nobody is asked. */
const WORKED_OUT = ['title', 'tier', 'principle', 'role', 'wave', 'startMonth', 'startOffset', 'endOffset']

const isWorkedOut = ({ place }: PlanConflict): boolean =>
  place.of === 'review' && WORKED_OUT.includes(place.field)

/** What was noted of an action comes from one side whole, the first by its text, so that whoever merges gets the same. */
function agreed(value: unknown, noted: readonly PlanConflict[]): unknown {
  const byAction = new Map<string, readonly PlanConflict[]>()
  for (const each of [...noted].sort((a, b) => (a.path.join() < b.path.join() ? -1 : 1))) {
    const action = each.path.slice(0, -1).join()
    byAction.set(action, [...(byAction.get(action) ?? []), each])
  }
  const textOf = (fields: readonly PlanConflict[], side: 'mine' | 'theirs'): string =>
    JSON.stringify(fields.map((each) => each[side]))
  return [...byAction.values()]
    .filter((fields) => textOf(fields, 'theirs') < textOf(fields, 'mine'))
    .flat()
    .reduce((now, { path, theirs }) => withValueAt(now, path, theirs), value)
}

/** The plan with one conflict decided. */
export function settled(plan: SavedPlan, conflict: ValueConflict, value: unknown): SavedPlan {
  return withValueAt(plan, conflict.path, value) as SavedPlan
}

export type PlanContent = Omit<SavedPlan, Bookkeeping>

const BOOKKEEPING = [
  'id',
  'revision',
  'createdAt',
  'updatedAt',
  'savedToFile',
  'document',
  'libraryVersion',
  'engineVersion',
  'basis',
  'ownLibrary',
  'isShareCopy',
  'files',
] as const
type Bookkeeping = (typeof BOOKKEEPING)[number]

/** What people wrote, without what the app notes about it: nobody is asked about a revision number. */
export function contentOf(plan: SavedPlan): PlanContent {
  const kept = Object.entries(plan).filter(([key]) => !BOOKKEEPING.some((each) => each === key))
  return Object.fromEntries(kept) as unknown as PlanContent
}

/** A plan accepted with a library stays whole: library, basis and versions come from one side together. */
function acceptedIn(base: SavedPlan, mine: SavedPlan, theirs: SavedPlan) {
  const isMineAsBefore = isSame(acceptedOf(mine), acceptedOf(base))
  const { basis, libraryVersion, engineVersion, ownLibrary } = isMineAsBefore ? theirs : mine
  return { basis, libraryVersion, engineVersion, ...(ownLibrary ? { ownLibrary } : {}) }
}

function acceptedOf(plan: SavedPlan): readonly unknown[] {
  return [plan.basis, plan.libraryVersion, plan.engineVersion, plan.ownLibrary ?? null]
}

/** Where one side holds everything its revision stands; a true merge is newer than both. */
function revisionOf(mine: SavedPlan, theirs: SavedPlan, content: PlanContent): number {
  const highest = Math.max(mine.revision, theirs.revision)
  const holds = (plan: SavedPlan): boolean => plan.revision === highest && isSame(content, contentOf(plan))
  return holds(mine) || holds(theirs) ? highest : highest + 1
}

/** Mine first, then theirs that mine lacks, so that what led to a file still stands before it. */
function filesOf(
  { files: before = [] }: SavedPlan,
  { files: own = [] }: SavedPlan,
  { files: other = [] }: SavedPlan,
): Pick<SavedPlan, 'files'> {
  const kept = own.filter((each) => other.includes(each) || !before.includes(each))
  const added = other.filter((each) => !own.includes(each) && !before.includes(each))
  const files = [...kept, ...added].slice(-MOST_FILES)
  return files.length > 0 ? { files } : {}
}

function laterFile(mine: SavedPlan, theirs: SavedPlan): SavedPlan['savedToFile'] {
  if (!mine.savedToFile || !theirs.savedToFile) return mine.savedToFile ?? theirs.savedToFile
  return mine.savedToFile.at >= theirs.savedToFile.at ? mine.savedToFile : theirs.savedToFile
}

/** From the path of a changed value to what a screen has words for. */
export function placeOf(path: Path): Place {
  const [top = '', second = '', third = '', ...rest] = path
  const field = rest.join('.')
  if (top === 'answers') {
    if (second === 'context') return { of: 'answer', question: third }
    if (second === 'evidence') return { of: 'evidence', question: third }
    return { of: 'answer', question: second }
  }
  if (top === 'snapshots' && second !== '') return reviewPlace(second, third, rest)
  if (top !== 'edits') return { of: 'plan', field: top }
  switch (second) {
    case 'items':
      return rest[0] === 'indicators'
        ? { of: 'indicator', item: third, indicator: rest[1] ?? '', field: rest.slice(2).join('.') }
        : { of: 'item', item: third, field }
    case 'ownItems':
      return rest[0] === 'edit' && rest[1] === 'indicators'
        ? { of: 'indicator', item: third, indicator: rest[2] ?? '', field: rest.slice(3).join('.') }
        : { of: 'own-item', item: third, field: ownField(field) }
    case 'risks':
      return { of: 'risk', risk: third, field }
    default:
      return { of: 'plan', field: second }
  }
}

/** The authority that leads stands in the action itself, the post in what was written about it: two fields of one name. */
const ownField = (field: string): string => (field === 'lead' ? 'role' : field.replace(/^edit\./, ''))

function reviewPlace(date: string, part: string, [action = '', ...field]: Path): Place {
  if (part === 'statuses') return { of: 'review', date, action, field: 'status' }
  return { of: 'review', date, action, field: part === 'items' ? field.join('.') : part }
}
