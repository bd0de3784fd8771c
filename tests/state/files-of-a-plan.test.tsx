import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_EDITS } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { fileContentsIn } from '@/storage/file-content-store'
import { keepNothingChosen, ownDatabase } from '@/state/browser-storage'
import { conflictsOf } from '@/state/conflicts'
import { duplicated, importedAsCopy } from '@/state/copies'
import { deletedWhole, deletionTakenBack } from '@/state/deletion'
import { itemEdited, stepRedone, stepUndone } from '@/state/edits'
import { fileKept, startWith } from '@/state/file-contents'
import { historiesReloaded } from '@/state/history'
import { allInFile, allPlansFile, mergedWithFile, openFile, replacedBy } from '@/state/import-plans'
import { isAsInFile } from '@/state/in-file'
import { planAccepted, planStarted } from '@/state/plans'
import { planFileOf, savedToFile } from '@/state/plan-file'
import { plansOpened, plansWritten, setAside } from '@/state/keep-plans'
import { savedPlan } from '@/state/open-plans'
import { shareFileOf } from '@/state/share-file'
import { renamed } from '@/state/user-changes'
import { writePlanFile } from '@/storage/read-plan-file'
import { someAnswers } from '../support/answers'
import { aSavedPlan } from '../support/saved-plans'
import { Person } from '../support/two-people'

const ID = 'plan-one'
const plan = (): SavedPlan => savedPlan(ID) ?? aSavedPlan({ title: 'gone' })

/** As the button does it. */
async function save(): Promise<string> {
  const file = await planFileOf(ID)
  if (!file) throw new Error('there is no plan to save')
  savedToFile(ID, file.plan)
  await fileKept(file.plan)
  return file.content
}

async function saveAll(): Promise<string> {
  const { content, plans } = await allPlansFile()
  await allInFile(plans)
  return content
}

/** The plan at hand out of a file of many. */
async function onlyOne(content: string): Promise<SavedPlan> {
  const file = await openFile(content)
  const all = file.kind === 'plans' ? file.opened.flatMap((each) => (each.ok ? [each.plan] : [])) : []
  const found = all.find(({ id }) => id === ID)
  if (!found) throw new Error('the plan is not in the file')
  return found
}

async function opened(content: string): Promise<SavedPlan> {
  const file = await openFile(content)
  if (file.kind !== 'plan' || !file.opened.ok) throw new Error('the file does not open')
  return file.opened.plan
}

const merge = async (content: string) => mergedWithFile(await opened(content))

const askedPaths = () => conflictsOf(ID).map(({ path }) => path.join('/'))

/** A colleague at another computer, with a file of the plan. */
function colleague(file: string): Person {
  const ben = new Person(aSavedPlan())
  ben.open(file)
  return ben
}

const edits = {
  ...NO_EDITS,
  participants: 'Three councils',
  items: { law: { lead: 'Ministry', notes: 'Old' } },
}

beforeEach(async () => {
  keepNothingChosen(false)
  historiesReloaded()
  await (await ownDatabase())?.destroy()
  await plansOpened(await ownDatabase())
  planStarted(aSavedPlan({ edits }))
  await plansWritten()
})

describe('a file that a colleague changed, merged into the plan that it came from', () => {
  it('is taken without a question, what was deleted in it goes, and what was deleted here stays gone', async () => {
    const ben = colleague(await save())
    itemEdited(ID, 'law', { notes: undefined, status: 'limited' })
    ben.plan = { ...ben.plan, title: 'From Ben', edits: { ...ben.plan.edits, participants: '' } }
    expect(await merge(ben.save())).toEqual({ id: ID, came: 2, asked: 0 })
    expect(plan()).toMatchObject({ title: 'From Ben', edits: { participants: '' } })
    expect(plan().edits.items).toEqual({ law: { lead: 'Ministry', status: 'limited' } })
  })

  it('is no change where it brings nothing: the file holds the plan as before', async () => {
    const file = await save()
    expect(await merge(file)).toMatchObject({ came: 0, asked: 0 })
    expect(isAsInFile(plan())).toBe(true)
    renamed(ID, 'Mine')
    const distance = () => plan().revision - (plan().savedToFile?.revision ?? 0)
    const before = distance()
    expect(await merge(file)).toMatchObject({ came: 0 })
    expect(distance()).toBe(before)
  })

  it('asks about the one field that both changed, and in the next round only about what is new', async () => {
    const ben = colleague(await save())
    renamed(ID, 'Mine')
    ben.plan = { ...ben.plan, title: 'His', nextReview: '2027-03-01' }
    expect(await merge(ben.save())).toMatchObject({ asked: 1 })
    expect(askedPaths()).toEqual(['title'])
    ben.plan = { ...ben.plan, edits: { ...ben.plan.edits, participants: 'Four' } }
    expect(await merge(ben.save())).toMatchObject({ came: 1, asked: 1 })
    expect([plan().title, plan().edits.participants, askedPaths()]).toEqual(['Mine', 'Four', ['title']])
  })

  it('still finds what both started from after the page was closed', async () => {
    const ben = colleague(await save())
    ben.plan = { ...ben.plan, title: 'His' }
    await plansWritten()
    await plansOpened(await ownDatabase())
    expect(await merge(ben.save())).toMatchObject({ came: 1, asked: 0 })
  })

  it('goes both ways: the colleague who takes mine in is asked as little', async () => {
    const ben = colleague(await save())
    ben.plan = { ...ben.plan, title: 'His' }
    await merge(ben.save())
    renamed(ID, 'Ours')
    expect(ben.merge(await save())).toEqual([])
    expect(ben.plan.title).toBe('Ours')
  })

  it('can be taken back and merged anew', async () => {
    const ben = colleague(await save())
    ben.plan = { ...ben.plan, title: 'His' }
    const file = ben.save()
    await merge(file)
    const files = plan().files
    await save()
    await stepUndone(ID)
    expect(plan().title).toBe('National ID')
    expect(await merge(file)).toMatchObject({ came: 1, asked: 0 })
    expect(plan().title).toBe('His')
    await stepUndone(ID)
    await stepRedone(ID)
    expect(plan().files).toEqual(expect.arrayContaining([files?.at(-1)]))
    expect(await merge(file)).toMatchObject({ came: 0, asked: 0 })
  })

  it('that was long ago brings nothing back of what was changed since, though what it held is kept no more', async () => {
    const first = await save()
    renamed(ID, 'Mine')
    itemEdited(ID, 'law', { notes: undefined })
    await (await ownDatabase())?.removeAll('previous')
    expect(await merge(first)).toEqual({ id: ID, came: 0, asked: 0 })
    expect(plan()).toMatchObject({ title: 'Mine', edits: { items: { law: { lead: 'Ministry' } } } })
    expect(plan().edits.items['law']).not.toHaveProperty('notes')
  })

  it('of before, which names none, is where two people part all the same', async () => {
    await deletedWhole(ID)
    const file = writePlanFile(aSavedPlan({ edits }))
    importedAsCopy(await opened(file))
    await vi.waitFor(async () => expect(await contentsHere()).toHaveLength(1))
    const ben = colleague(file)
    itemEdited(ID, 'law', { notes: undefined })
    ben.plan = { ...ben.plan, title: 'His' }
    expect(await merge(ben.save())).toEqual({ id: ID, came: 1, asked: 0 })
    expect(plan().edits.items['law']).toEqual({ lead: 'Ministry' })
  })

  it('among all plans in one file names itself, though it was saved in no file of its own', async () => {
    await save()
    renamed(ID, 'Mine')
    const files = (await onlyOne((await allPlansFile()).content)).files
    expect(files?.slice(0, -1)).toEqual(plan().files)
  })

  it('from all plans in one file has that as its start, and the plan, which is in a file by it, is changed in nothing', async () => {
    planStarted(aSavedPlan({ id: 'plan-two', title: 'Payments' }))
    await save()
    renamed(ID, 'Ours')
    await plansWritten()
    const before = plan()
    const ben = colleague(writePlanFile(await onlyOne(await saveAll())))
    expect(plan()).toMatchObject({ updatedAt: before.updatedAt, title: 'Ours' })
    expect(isAsInFile(before)).toBe(false)
    expect(plan().revision).toBe(plan().savedToFile?.revision)
    itemEdited(ID, 'law', { notes: undefined })
    ben.plan = { ...ben.plan, title: 'His', edits: { ...ben.plan.edits, participants: '' } }
    expect(await merge(ben.save())).toEqual({ id: ID, came: 2, asked: 0 })
    expect(plan()).toMatchObject({
      title: 'His',
      edits: { participants: '', items: { law: { lead: 'Ministry' } } },
    })
    expect(plan().edits.items['law']).not.toHaveProperty('notes')
  })

  it('made for sharing counts nothing as deleted that it leaves out', async () => {
    const answers = someAnswers({ context: { 'civic-space': 'closed', redress: 'none' } })
    planStarted(aSavedPlan({ answers, edits }))
    await save()
    const ben = colleague((await shareFileOf(ID)) ?? '')
    expect(ben.plan.answers.context).not.toHaveProperty('civic-space')
    ben.plan = { ...ben.plan, title: 'His' }
    await merge(ben.save())
    expect(plan().answers).toEqual(answers)
    ben.plan = { ...ben.plan, nextReview: '2027-03-01' }
    expect(await merge(ben.save())).toMatchObject({ came: 1 })
    expect(plan().answers).toEqual(answers)
  })
})

describe('where the browser does not have what both started from', () => {
  it('what either has is kept, and what differs is asked about', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const ben = colleague(await save())
    put.mockRestore()
    itemEdited(ID, 'law', { notes: undefined })
    ben.plan = { ...ben.plan, title: 'His' }
    expect(await merge(ben.save())).toEqual({ id: ID, came: 1, asked: 1 })
    expect(askedPaths()).toEqual(['title'])
    expect(plan().edits.items['law']).toEqual({ lead: 'Ministry', notes: 'Old' })
    vi.restoreAllMocks()
  })

  it('as where nothing is to be kept, nothing is', async () => {
    keepNothingChosen(true)
    const ben = colleague(await save())
    ben.plan = { ...ben.plan, title: 'His' }
    expect(await merge(ben.save())).toMatchObject({ asked: 1 })
    keepNothingChosen(false)
    expect(await contentsHere()).toEqual([])
  })
})

describe('the files that a plan has been', () => {
  it('are those it was saved to, opened from and merged with, mine first', async () => {
    expect(plan().files).toBeUndefined()
    const ben = colleague(await save())
    const first = plan().files
    expect(first).toHaveLength(1)
    await save()
    expect(plan().files).toEqual(first)
    renamed(ID, 'Mine')
    await save()
    ben.plan = { ...ben.plan, nextReview: '2027-03-01' }
    await merge(ben.save())
    expect(plan().files).toEqual([...(first ?? []), plan().files?.[1], ben.plan.files?.at(-1)])
    const theirs = await opened(ben.save())
    expect(replacedBy(theirs)).toBe(ID)
    expect(plan().files).toEqual(ben.plan.files)
  })

  it('go on with a plan that is opened where it was not, and its content is kept', async () => {
    const content = await save()
    await deletedWhole(ID)
    const file = await opened(content)
    expect(importedAsCopy(file)).toBe(ID)
    expect(plan().files).toEqual(file.files)
    await vi.waitFor(async () => expect(await contentsHere()).toHaveLength(1))
    const ben = colleague(content)
    renamed(ID, 'Mine')
    ben.plan = { ...ben.plan, nextReview: '2027-03-01' }
    expect(await merge(ben.save())).toMatchObject({ came: 1, asked: 0 })
  })

  it('stay with it: a copy of its own has been none', async () => {
    const content = await save()
    for (const id of [duplicated(ID, 'Twin'), importedAsCopy(await opened(content), 'Copy')]) {
      expect(id).not.toBe(ID)
      expect(savedPlan(id ?? '')).not.toHaveProperty('files')
    }
  })
})

describe('how far a plan is from its file', () => {
  const changes = (): number =>
    isAsInFile(plan()) ? 0 : plan().revision - (plan().savedToFile?.revision ?? 0)
  const accepted = { basis: {}, libraryVersion: '1.0.0', engineVersion: '1' }

  it('is one change by a merge, however often the colleague changed theirs, and none once that is undone', async () => {
    const ben = colleague(await save())
    ben.plan = { ...ben.plan, title: 'His', revision: 40 }
    await merge(ben.save())
    expect([plan().title, changes()]).toEqual(['His', 1])
    await stepUndone(ID)
    expect([plan().title, changes()]).toEqual(['National ID', 0])
  })

  it('does not grow by the library that the plan is first worked out with, be it while the file is written', async () => {
    planStarted(aSavedPlan({ edits, libraryVersion: '', engineVersion: '' }))
    const file = await planFileOf(ID)
    planAccepted(ID, accepted)
    if (file) savedToFile(ID, file.plan)
    expect(changes()).toBe(0)
    planStarted(aSavedPlan({ edits, libraryVersion: '', engineVersion: '' }))
    await save()
    planAccepted(ID, accepted)
    expect(changes()).toBe(0)
    renamed(ID, 'Mine')
    expect(changes()).toBe(1)
    await stepUndone(ID)
    expect(changes()).toBe(0)
  })

  it('is none where the file was taken in place of it', async () => {
    const ben = colleague(await save())
    renamed(ID, 'Mine')
    renamed(ID, 'Mine again')
    ben.plan = { ...ben.plan, title: 'His' }
    replacedBy(await opened(ben.save()))
    expect([plan().title, changes()]).toEqual(['His', 0])
  })
})

const contentsHere = async () => {
  const database = await ownDatabase()
  return database ? fileContentsIn(database, ID) : []
}

describe('what the files of a plan held', () => {
  it('is kept of the newest twenty, each once', async () => {
    for (let file = 0; file < 23; file++) {
      renamed(ID, `Title ${file}`)
      await save()
    }
    await save()
    expect((await contentsHere()).map(({ file }) => file)).toEqual(plan().files?.slice(-20).reverse())
    expect(await startWith(await opened(await save()))).toMatchObject({ title: 'Title 22' })
  })

  it('goes with the plan, as its earlier states do, and comes back with it', async () => {
    await save()
    setAside(plan())
    const database = await ownDatabase()
    await vi.waitFor(async () => expect(await database?.entries('previous')).toHaveLength(2))
    await deletedWhole(ID)
    await vi.waitFor(async () => expect(await database?.entries('previous')).toEqual([]))
    deletionTakenBack()
    await vi.waitFor(async () => expect(await database?.entries('previous')).toHaveLength(2))
    expect(await contentsHere()).toHaveLength(1)
  })
})
