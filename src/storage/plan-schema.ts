import * as z from 'zod/mini'
import { FREQUENCIES, KINDS } from '@/core/library/kinds'
import { MOST_FILES } from '@/core/plan/descent'
import { DECISIONS, PARTICIPANT_GROUPS, STATUSES } from '@/core/plan/plan-edits'
import { FORMAT } from './envelope'
import { GATES, LANGUAGES, PRINCIPLES, RISKS, ROLES } from '@/core/questionnaire/vocabulary'

// Under the page's policy no code is made from text, and zod need not try.
z.config({ jitless: true })

/** Names by which an object could be turned against the app were refused before (`hostileShape`). */
const key = z.string().check(z.maxLength(120))
const short = z.string().check(z.maxLength(1_000))
/** Of any length: a joint plan holds under one field what several plans had there. */
const long = z.string()
/** What is no number is kept as typed. */
const amount = z.union([z.number().check(z.minimum(0), z.maximum(1e15)), long])
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/))
/** How many of what people make: far more than anyone does, the joint plan of many authorities included. */
const MANY = 20_000
const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most))

/** Text of any length that people paste must open again: only ids and enumerations are held short. */
const itemEditSchema = z.strictObject({
  decision: z.optional(z.enum(DECISIONS)),
  decisionReason: z.optional(long),
  decisionParts: z.optional(list(key, MANY)),
  lead: z.optional(long),
  partners: z.optional(long),
  startMonth: z.optional(long),
  endMonth: z.optional(long),
  status: z.optional(z.enum(STATUSES)),
  statusParts: z.optional(list(key, MANY)),
  costLow: z.optional(amount),
  costHigh: z.optional(amount),
  costCurrency: z.optional(long),
  costSource: z.optional(long),
  indicators: z.optional(
    z.record(
      key,
      z.strictObject({
        measure: z.optional(long),
        verification: z.optional(long),
        frequency: z.optional(z.enum(FREQUENCIES)),
        baseline: z.optional(long),
        target: z.optional(long),
        latest: z.optional(long),
        latestDate: z.optional(long),
      }),
    ),
  ),
  notes: z.optional(long),
  evidenceLink: z.optional(long),
  title: z.optional(long),
  sentence: z.optional(long),
  steps: z.optional(list(long, MANY)),
  deliverable: z.optional(long),
})

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

const editsSchema = z.strictObject({
  items: z.record(key, itemEditSchema),
  ownItems: list(
    z.strictObject({
      id: key,
      title: long,
      principle: z.enum(PRINCIPLES),
      risks: z.partialRecord(z.enum(RISKS), whole(1, 3)),
      kind: z.optional(z.enum(KINDS)),
      lead: z.optional(z.enum(ROLES)),
      accountable: z.optional(z.enum(ROLES)),
      gate: z.optional(z.enum(GATES)),
      dependsOn: z.optional(list(key, MANY)),
      why: z.optional(long),
      edit: itemEditSchema,
    }),
    MANY,
  ),
  order: list(short, MANY),
  risks: z.partialRecord(
    z.enum(RISKS),
    z.strictObject({
      likelihood: z.optional(level),
      impact: z.optional(level),
      note: z.optional(long),
    }),
  ),
  participants: long,
  participantGroups: list(z.enum(PARTICIPANT_GROUPS), PARTICIPANT_GROUPS.length),
  signOff: list(z.strictObject({ post: long, statement: long }), MANY),
  dismissed: list(short, MANY),
})

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

const snapshotSchema = z.strictObject({
  date: short,
  statuses: z.record(key, short),
  startMonth: z.optional(month),
  items: z.optional(
    z.record(
      key,
      z.strictObject({
        title: long,
        tier: z.enum(['priority', 'annex']),
        principle: z.enum(PRINCIPLES),
        role: z.enum(ROLES),
        lead: z.optional(long),
        decision: z.optional(z.enum(DECISIONS)),
        wave: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
        startOffset: z.optional(z.number()),
        endOffset: z.optional(z.number()),
        latest: z.optional(z.record(key, long)),
      }),
    ),
  ),
  note: z.optional(long),
})

/** The plan as saved by this version; answers are read against the questionnaire, not here. */
export const planSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  revision: whole(0, Number.MAX_SAFE_INTEGER),
  title: long,
  createdAt: short,
  updatedAt: short,
  savedToFile: z.nullable(z.strictObject({ at: short, revision: whole(0, Number.MAX_SAFE_INTEGER) })),
  answers: z.unknown(),
  edits: editsSchema,
  document: z.strictObject({
    preset: short,
    sections: z.optional(list(short, 100)),
    paper: z.enum(['A4', 'Letter']),
    language: z.enum(LANGUAGES),
    includesSensitive: z.boolean(),
    status: z.enum(['draft', 'validation', 'adopted']),
    author: short,
  }),
  snapshots: list(snapshotSchema, MANY),
  nextReview: z.optional(short),
  libraryVersion: short,
  engineVersion: short,
  basis: z.record(
    key,
    z.strictObject({
      title: short,
      hash: short,
      tier: z.enum(['priority', 'annex']),
      startOffset: z.nullable(z.number()),
      endOffset: z.nullable(z.number()),
    }),
  ),
  ownLibrary: z.optional(
    z.strictObject({
      name: short,
      version: short,
      mode: z.enum(['adds', 'replaces']),
      count: whole(1, 100_000),
      hash,
    }),
  ),
  isShareCopy: z.optional(z.literal(true)),
  files: z.optional(list(hash, MOST_FILES)),
})

/** Of a newer version only the number is asked; what else it holds is that version's own. */
export const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  checksum: z.optional(z.string().check(z.maxLength(64))),
  libraryVersion: z.optional(z.string().check(z.maxLength(1_000))),
  plan: z.record(key, z.unknown()),
  library: z.optional(z.unknown()),
})

export type ReadPlan = z.infer<typeof planSchema>
