import { mergeFiles } from './merge-files'
import { settled } from './merge-plans'
import type { Path } from './value-at'
import type { SavedPlan } from './saved-plan'

/** What a file held, by its fingerprint; null where nobody kept it. */
export type FileContents = (file: string) => SavedPlan | null

/**
 * What two copies of a plan both started from, by the files that either has been; null where that is not known. An older
 * common file would not do in its place: what was put back since as it stood in that file would look untouched, and be
 * overwritten without a question.
 */
export function commonStart(
  mine: readonly string[],
  theirs: readonly string[],
  contents: FileContents,
): SavedPlan | null {
  const common = mine.filter((file) => theirs.includes(file))
  const before = new Set(
    common.flatMap((file) => (contents(file)?.files ?? []).filter((each) => each !== file)),
  )
  const newest = common.filter((file) => !before.has(file))
  const starts = newest.flatMap((file) => contents(file) ?? [])
  if (starts.length < newest.length) return null
  // What is used is used up: a file that lies about its descent leads in no circle.
  const left: FileContents = (file) => (newest.includes(file) ? null : contents(file))
  return starts.length === 0 ? null : starts.reduce((one, other) => startOfBoth(one, other, left))
}

/**
 * Two people who took in each other's file have two newest files in common. Both together are the start, and where they
 * say different things each may have decided in another way: there nothing is known, and it is asked.
 */
function startOfBoth(one: SavedPlan, other: SavedPlan, contents: FileContents): SavedPlan {
  const start = commonStart(one.files ?? [], other.files ?? [], contents)
  const { merged, conflicts } = mergeFiles(one, other, start)
  return conflicts.reduce((plan, each) => settled(plan, each, unknownAt(each.path)), merged)
}

/** Like nothing that anybody wrote, so that neither side counts as unchanged; in a list it still goes by its id. */
const unknownAt = (path: Path): unknown => ({ id: path.at(-1) })
