import { makePlan } from '@/core/engine/make-plan'
import type { Library } from '@/core/library/library'
import { type ItemEdit, NO_EDITS, type PlanEdits, STATUSES } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Answers } from '@/core/questionnaire/answers'
import type { Language } from '@/core/questionnaire/vocabulary'
import { readContext } from '@/core/questionnaire/context'
import { writePlanFile } from '@/storage/read-plan-file'
import { mustLoadLibrary } from './load-data'

/** As many actions as a large plan has. */
export const ITEMS = 60

const usualAnswers: Answers = {
  country: 'KE',
  dpiName: 'Huduma',
  dpiTypes: ['id', 'payments'],
  stage: 'design',
  roles: ['government', 'regulator'],
  startMonth: '2027-01',
  horizonMonths: 18,
  currency: 'USD',
  context: { redress: 'operator-only', 'legal-basis': 'policy-only' },
}

export interface WithEdits {
  readonly answers?: Answers
  readonly language?: Language
  readonly includesSensitive?: boolean
  /** What the user wrote on each action, by its place. */
  readonly edit?: (index: number) => ItemEdit
}

/** A plan file with sixty actions and, unless told otherwise, something in every field that a user can fill. */
export function planFileWithEdits({
  answers = usualAnswers,
  language = 'en',
  includesSensitive = false,
  edit = everyField,
}: WithEdits = {}): { readonly content: string; readonly items: readonly string[] } {
  const library = mustLoadLibrary()
  const items = idsOf(library, answers).slice(0, ITEMS)
  const plan: SavedPlan = {
    id: 'sixty-actions',
    revision: 1,
    title: 'Sixty actions',
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-22T08:00:00.000Z',
    savedToFile: null,
    answers,
    edits: editsOf(items, edit),
    document: {
      preset: 'full',
      paper: 'A4',
      language,
      includesSensitive,
      status: 'draft',
      author: 'Digital unit',
    },
    snapshots: [],
    nextReview: '2027-06-15',
    libraryVersion: '',
    engineVersion: '',
    basis: {},
  }
  return { content: writePlanFile(plan), items }
}

function idsOf(library: Library, answers: Answers): readonly string[] {
  const read = readContext(library.questionnaire, answers)
  if (!read.ok) throw new Error(`the answer "${read.missing}" is missing`)
  return makePlan(library, read.context).items.map(({ id }) => id)
}

function editsOf(items: readonly string[], edit: (index: number) => ItemEdit): PlanEdits {
  return {
    ...NO_EDITS,
    items: Object.fromEntries(items.map((id, index) => [id, edit(index)])),
    ownItems: [
      {
        id: 'own-boats',
        title: 'Two enrolment boats',
        principle: 'F2',
        risks: { RI1: 3 },
        kind: 'process',
        lead: 'government',
        accountable: 'regulator',
        gate: 'before-enrolment',
        why: 'The river districts have no road.',
        edit: edit(ITEMS),
      },
    ],
    order: [...items].reverse(),
    risks: { RS1: { likelihood: 3, impact: 4, note: 'After the breach of 2025' } },
    participants: 'Ministry; two nomadic councils',
    participantGroups: ['government', 'affected-communities'],
    signOff: [{ post: 'Minister', statement: 'Approves' }],
    dismissed: ['too-many:60'],
  }
}

/** Who, when, at what cost, how one will know: all that a user adds to the library's own words. */
export function besideTheWords(index: number): ItemEdit {
  const month = (offset: number): string => String(1 + ((index + offset) % 9)).padStart(2, '0')
  return {
    lead: `Head of department ${index % 7}`,
    partners: 'Ombudsperson; two civil-society groups',
    startMonth: `2027-${month(0)}`,
    endMonth: `2027-${String(Number(month(0)) + 3).padStart(2, '0')}`,
    status: STATUSES[index % STATUSES.length] ?? 'limited',
    costLow: 20_000 + index,
    costHigh: 90_000 + index,
    costCurrency: 'EUR',
    costSource: 'Two offers',
    indicators: {
      'own-1': {
        measure: 'Calls answered',
        verification: 'Call log',
        frequency: 'monthly',
        baseline: '31 %',
        target: '90 %',
        latest: '54 %',
        latestDate: '2027-05',
      },
    },
    notes: 'First line\nsecond line',
    evidenceLink: 'https://example.org/evidence',
  }
}

function everyField(index: number): ItemEdit {
  return {
    ...besideTheWords(index),
    decision: 'planned',
    decisionReason: 'Promised to parliament',
    title: `A complaint line people can afford, number ${index}`,
    sentence: 'Open one free number in every district.',
    steps: ['Rent the line', 'Train ten people', 'Publish the figures'],
    deliverable: 'A number that answers',
  }
}
