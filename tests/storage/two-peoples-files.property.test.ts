import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonStart } from '@/core/plan/common-start'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { type PlanConflict, settled } from '@/core/plan/merge-plans'
import { isSame } from '@/core/plan/is-same'
import type { Path } from '@/core/plan/value-at'
import { valueAt } from '@/core/plan/plan-changes'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { writePlanFile } from '@/storage/read-plan-file'
import { RUNS, SEED } from '../support/plans'
import { aWrittenStep } from '../support/random-edits'
import { aSavedPlan } from '../support/saved-plans'
import { leavesOf, Person, read } from '../support/two-people'

const steps = fc.array(aWrittenStep(['law', 'hotline', 'audit']), { maxLength: 5 })
const options = { numRuns: RUNS * 2, seed: SEED }

/** Two people who started from one file. */
function fromOneFile(first: Steps): readonly [Person, Person] {
  const ana = new Person(aSavedPlan())
  ana.edit(first)
  const file = ana.save()
  const ben = new Person(aSavedPlan())
  ben.open(file)
  return [ana, ben]
}

type Steps = Parameters<Person['edit']>[0]

/**
 * The rule of a merge. What one alone changed stands, and what neither changed stays. It asks about no thing but one that
 * both changed differently, and of that about what differs. One thing is a field; a decision with its reason is one
 * thing too, and an answer with what shows it: where they decided otherwise and each changed a part of it, both parts are
 * asked about. A status and a decision are one thing with what they were said of as well; that follows by itself where
 * both changed it, and says no more than they did.
 */
function expectMerged(
  start: SavedPlan,
  mine: SavedPlan,
  theirs: SavedPlan,
  merged: SavedPlan,
  conflicts: readonly PlanConflict[],
  open: readonly string[] = pathsOf(conflicts),
): void {
  const [was, own, other, now] = [start, mine, theirs, merged].map(leavesOf)
  for (const path of new Set([was, own, other, now].flatMap((each) => [...(each?.keys() ?? [])]))) {
    if (isWithin(open, path)) continue
    if (isSaidOf(path)) {
      const [before, one, two, after] = [was, own, other, now].map((each) => each?.get(path))
      const said = [one, two].flatMap((each) => (each === undefined ? [] : (JSON.parse(each) as string[])))
      const kept = after === undefined ? [] : (JSON.parse(after) as string[])
      expect([path, kept.filter((each) => !said.includes(each))]).toEqual([path, []])
      // Unasked, it comes with the status of whoever changed it alone.
      const field = path.replace('Parts', '')
      const isAsked = isWithin(open, field)
      if (!isAsked && one === before) expect([path, after]).toEqual([path, two])
      if (!isAsked && two === before) expect([path, after]).toEqual([path, one])
      continue
    }
    const changed = own?.get(path) === was?.get(path) ? other : own
    expect([path, now?.get(path)]).toEqual([path, changed?.get(path)])
  }
  for (const { path } of conflicts) {
    const [before, one, two] = [start, mine, theirs].map((plan) => thingAt(plan, path))
    const differs = !isSame(valueAt(mine, path), valueAt(theirs, path))
    expect([path, isSame(one, before), isSame(two, before), differs]).toEqual([...[path, false, false, true]])
  }
  const decided = conflicts.flatMap(({ path }) => (path.at(-1) === 'decision' ? [path.slice(0, -1)] : []))
  for (const item of decided) {
    const place = [...item, 'decisionReason']
    const differs = !isSame(valueAt(mine, place), valueAt(theirs, place))
    expect([item, isWithin(open, `/${place.join('/')}`)]).toEqual([item, differs])
  }
}

/** A field as it stands, with all that is one thing with it. */
function thingAt(plan: SavedPlan, path: Path): unknown {
  const [top, , question = ''] = path
  if (top === 'answers' && path.length === 3)
    return ['context', 'evidence'].map((part) => valueAt(plan, ['answers', part, question]))
  const fields = THINGS.find((thing) => thing.some((field) => field === path.at(-1)))
  return fields ? fields.map((field) => valueAt(plan, [...path.slice(0, -1), field])) : valueAt(plan, path)
}

const THINGS = [
  ['decision', 'decisionReason', 'decisionParts'],
  ['status', 'statusParts'],
]

const isSaidOf = (path: string): boolean => /\/(decision|status)Parts$/.test(path)

describe('two people who started from one file of a plan', () => {
  it('get what either changed or deleted, and are asked about what both changed differently, and nothing else', () => {
    fc.assert(
      fc.property(steps, steps, steps, (first, hers, his) => {
        const [ana, ben] = fromOneFile(first)
        const start = ana.plan
        ana.edit(hers)
        ben.edit(his)
        const mine = ana.plan
        const conflicts = ana.merge(ben.save())
        expectMerged(start, mine, ben.plan, ana.plan, conflicts)
      }),
      options,
    )
  })

  it('are asked the same, whoever merges, and reach one plan when they decide alike', () => {
    fc.assert(
      fc.property(steps, steps, steps, (first, hers, his) => {
        const [ana, ben] = fromOneFile(first)
        ana.edit(hers)
        ben.edit(his)
        const [hersSaved, hisSaved] = [ana.save(), ben.save()]
        const asked = ana.merge(hisSaved)
        const askedToo = ben.merge(hersSaved)
        expect(pathsOf(asked)).toEqual(pathsOf(askedToo))
        const decided = asked.reduce((plan, each) => settled(plan, each, each.theirs), ana.plan)
        expect(leavesOf(decided)).toEqual(leavesOf(ben.plan))
      }),
      options,
    )
  })

  it('are asked only about what is new when one merges, decides, and the other goes on from an own file', () => {
    fc.assert(
      fc.property(steps, steps, steps, steps, steps, fc.boolean(), (first, hers, his, more, later, takes) => {
        const [ana, ben] = fromOneFile(first)
        ana.edit(hers)
        ben.edit(his)
        const file = ben.save()
        decide(ana, ana.merge(file), takes)
        ana.edit(more)
        ben.edit(later)
        const mine = ana.plan
        const conflicts = ana.merge(ben.save())
        expectMerged(read(file), mine, ben.plan, ana.plan, conflicts)
      }),
      options,
    )
  })

  it('who took in each other’s file are asked again only about what was in question then; all else comes without', () => {
    fc.assert(
      fc.property(steps, steps, steps, steps, (first, hers, his, more) => {
        const { ana, ben, asked } = crossed(first, hers, his)
        // Both decided alike, so both hold the same; then one goes on.
        ben.plan = { ...ben.plan, ...writtenOf(ana.plan) }
        const start = ana.plan
        ben.edit(more)
        const conflicts = ana.merge(ben.save())
        const again = pathsOf(conflicts)
        for (const path of again) {
          // An action that one removes stands for all its fields.
          const things = asked.flatMap((each) => [each, each.replace(/\/decision$/, '/decisionReason')])
          const wasAsked = isWithin(things, path) || things.some((each) => isWithin([path], each))
          expect([path, wasAsked]).toEqual([path, true])
        }
        expectMerged(start, start, ben.plan, ana.plan, [], again)
      }),
      options,
    )
  })

  it('who took in each other’s file and decided otherwise are asked again, and nothing is swapped in silence', () => {
    fc.assert(
      fc.property(steps, steps, steps, (first, hers, his) => {
        // Each keeps their own.
        const { ana, ben } = crossed(first, hers, his)
        const mine = leavesOf(ana.plan)
        const asked = pathsOf(ana.merge(ben.save()))
        const now = leavesOf(ana.plan)
        for (const path of new Set([...mine.keys(), ...now.keys()])) {
          if (!isWithin(asked, path)) expect([path, now.get(path)]).toEqual([path, mine.get(path)])
        }
      }),
      options,
    )
  })

  it('carry on where a file was changed by hand: what the hand changed is neither lost nor taken back', () => {
    const [ana] = fromOneFile([])
    const ben = new Person(aSavedPlan())
    const file = ana.save()
    ben.open(file.replace('"title": "National ID"', '"title": "By hand"'))
    expect(ben.plan.files?.length).toBe((ana.plan.files?.length ?? 0) + 1)
    ana.plan = { ...ana.plan, nextReview: '2027-03-01' }
    expect(ben.merge(ana.save()).map(({ mine, theirs }) => [mine, theirs])).toEqual([
      ['By hand', 'National ID'],
    ])
    expect([ana.merge(ben.save()), ana.plan.title]).toEqual([[], 'By hand'])
  })
})

/** Both save, both merge the other’s file, and whatever is asked each keeps their own. */
function crossed(first: Steps, hers: Steps, his: Steps) {
  const [ana, ben] = fromOneFile(first)
  ana.edit(hers)
  ben.edit(his)
  const [hersSaved, hisSaved] = [ana.save(), ben.save()]
  const asked = pathsOf(ana.merge(hisSaved))
  ben.merge(hersSaved)
  return { ana, ben, asked }
}

describe('a common start', () => {
  const titled = (plan: Person, title: string): string => {
    plan.plan = { ...plan.plan, title }
    return plan.save()
  }

  it('is not known where nobody kept the newest common file: an older one would overwrite what was put back', () => {
    const [ana, ben] = fromOneFile([])
    ben.open(titled(ana, 'Second'))
    const second = ana.plan.files?.at(-1) ?? ''
    const contents = (file: string) => (file === second ? null : (ana.kept.get(file) ?? null))
    expect(commonStart(ana.plan.files ?? [], ben.plan.files ?? [], contents)).toBeNull()
    ana.kept.delete(second)
    titled(ana, 'National ID')
    // Put back as it was in the first file; theirs is as in the second.
    ben.plan = { ...ben.plan, nextReview: '2027-03-01' }
    expect(ana.merge(ben.save()).map(({ mine, theirs }) => [mine, theirs])).toEqual([
      ['National ID', 'Second'],
    ])
  })

  it('tells a plan that was put back as it once was from the first time it was so', () => {
    const [ana, ben] = fromOneFile([])
    titled(ana, 'Second')
    ben.open(titled(ana, 'National ID'))
    expect(new Set(ana.plan.files).size).toBe(3)
    const conflicts = ana.merge(titled(ben, 'Second'))
    expect([conflicts, ana.plan.title]).toEqual([[], 'Second'])
  })

  it('is known of files of before, which name none', () => {
    const old = aSavedPlan({ edits: { ...NO_EDITS, participants: 'Ministry' } })
    const [ana, ben] = [new Person(old), new Person(old)]
    const file = writePlanFile(old)
    expect(file).not.toContain('"files"')
    ana.open(file)
    ben.open(file)
    ana.plan = { ...ana.plan, edits: NO_EDITS }
    const conflicts = ana.merge(titled(ben, 'Theirs'))
    expect([conflicts, ana.plan.title, ana.plan.edits.participants]).toEqual([[], 'Theirs', ''])
  })

  it('leads in no circle where files lie about what they have been', () => {
    const liar = (files: readonly string[]) => aSavedPlan({ files })
    const contents = new Map([
      ['a', liar(['c', 'd', 'a'])],
      ['b', liar(['d', 'c', 'b'])],
      ['c', liar(['a', 'b', 'c'])],
      ['d', liar(['b', 'a', 'd'])],
    ])
    expect(commonStart(['a', 'b'], ['b', 'a'], (file) => contents.get(file) ?? null)).not.toBeNull()
  })

  it('bears no word of what a plan once said, and is bounded', () => {
    const ana = new Person(aSavedPlan())
    for (let file = 0; file < 230; file++) titled(ana, `Title ${file}`)
    expect(ana.plan.files).toHaveLength(200)
    expect(ana.save()).not.toContain('Title 228')
    expect(read(ana.save()).files).toEqual(ana.plan.files)
    const files = ana.plan.files
    ana.save()
    expect(ana.plan.files).toBe(files)
  })
})

/** Whether a place is one of these, or stands within one. */
const isWithin = (places: readonly string[], path: string): boolean =>
  places.some((each) => `${path}/`.startsWith(`${each}/`))

const pathsOf = (conflicts: readonly PlanConflict[]): readonly string[] =>
  conflicts.map(({ path }) => `/${path.join('/')}`).sort()

const writtenOf = ({ title, answers, edits, snapshots, nextReview }: SavedPlan): Partial<SavedPlan> => ({
  ...{ title, answers, edits, snapshots },
  ...(nextReview === undefined ? {} : { nextReview }),
})

function decide(person: Person, conflicts: readonly PlanConflict[], takesTheirs: boolean): void {
  if (!takesTheirs) return
  person.plan = conflicts.reduce((plan, each) => settled(plan, each, each.theirs), person.plan)
}
