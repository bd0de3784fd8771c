import { z } from 'zod'
import { DPI_TYPES, GATES, PRINCIPLES, RISKS, ROLES, STAGES } from '../questionnaire/vocabulary'
import { conditionSchema } from './condition-schema'
import { EFFORTS } from './kinds'

const points = z.number().int().min(-50).max(100)
const share = z.number().min(0).max(1)
const months = z.number().int().min(0).max(60)

/** All constants of the engine (`data/engine.json`), each with a sentence on why (`faultsInWhy`). */
export const settingsSchema = z.strictObject({
  version: z.string(),
  why: z.record(z.string(), z.string().min(20)),
  /** Exposure of each risk before any answer: by DPI type, shifted by stage. */
  baselines: z.strictObject({
    byType: z.record(z.enum(DPI_TYPES), z.record(z.enum(RISKS), points)),
    byStage: z.record(z.enum(STAGES), z.partialRecord(z.enum(RISKS), points)),
    /** What an answer puts a risk at, however mild or silent the others are. */
    atLeast: z.array(
      z.strictObject({
        risk: z.enum(RISKS),
        question: z.string(),
        exposureOf: z.record(z.string(), z.number().int().min(0).max(100)),
      }),
    ),
  }),
  /** How words become numbers. */
  scales: z.strictObject({
    /** How weak a single choice counts that nobody answered. */
    unanswered: share,
    /** How much a weak answer moves principles up where the risks order the options differently. */
    mixedOrder: share,
    /** A strength takes its share of this off the exposure that is left. */
    strength: z.number().min(3),
    effort: z.record(z.enum(EFFORTS), z.number().min(0)),
  }),
  score: z.strictObject({
    /** Points per unit of exposure × strength. */
    perExposure: z.number().positive(),
    foundational: points,
    /** For a principle that a weakest answer moves up; weaker answers give their share. */
    movesUp: points,
    now: points,
    catchUp: points,
    ahead: points,
    nextGate: points,
    laterGate: points,
    emergency: points,
    /** Taken off where an answer that decides whether it applies is missing. */
    unconfirmed: points,
    /** Taken off where the purpose is met and only upkeep is left. */
    upkeep: points,
    /** For each safeguard that rests on it, up to a limit. */
    dependents: points,
    dependentsMost: points,
  }),
  shortList: z.strictObject({
    least: z.number().int().min(1),
    most: z.number().int().min(1),
    perPrinciple: z.number().int().min(1),
    catchUps: z.number().int().min(0),
    topRisks: z.number().int().min(1).max(13),
    topStructural: z.number().int().min(0),
    /** From this exposure on these risks are among the top ones, whatever stands higher. */
    alwaysTop: z.strictObject({ risks: z.array(z.enum(RISKS)), from: z.number().int().min(0).max(100) }),
    coverEach: z.number().int().min(1),
    /** Principles that have an item in every short list, and which one where it applies and is not met. */
    musts: z.array(z.strictObject({ principle: z.enum(PRINCIPLES), prefer: z.string().nullable() })),
    /** At most so many items enter because their gate is next or already passed. */
    gateItems: z.number().int().min(0),
    /** So many of the list may find no room at their lead before it is made shorter. */
    withoutRoom: z.number().int().min(0),
    findOut: z.number().int().min(0),
    /** What the answer to a question that decides a gate moves besides points. */
    gateQuestionSwing: z.number().int().min(0),
    /** Weight of the score beside coverage, and of effort to break near-ties. */
    scoreWeight: z.number().min(0),
    effortWeight: z.number().min(0),
    /** Where no exposure reaches this, so many items of upkeep enter first. */
    upkeepBelow: z.number().int().min(0).max(100),
    upkeepItems: z.number().int().min(0),
    /** Coverage and score gained below which nothing more is added beyond `least`. */
    leastGain: z.number().min(0),
    /** Looked at for a place: so many of the best by score, and for each top risk so many that lower it. */
    pool: z.number().int().min(15),
    poolEachRisk: z.number().int().min(1),
  }),
  schedule: z.strictObject({
    horizonMonths: months,
    parallelActions: z.number().int().min(1),
    /** Work whose gate has passed, and the emergency minimum, should end within so many months. */
    overdueMonths: months,
    /** So many of the highest scores are placed before the rest. */
    urgentItems: z.number().int().min(0),
    /** Work of so many months leaves so many of its lead's places to shorter work. */
    longMonths: months,
    longLeaves: z.number().int().min(0),
    /** Less time to spare than this is none; what has more waits in turns of as many months. */
    spareMonths: z.number().int().min(1),
    /** The last month in which a later date for a gate is looked for. */
    lastMonth: z.number().int().min(60).max(240),
    /** First month (exclusive) of waves two and three. */
    waves: z.tuple([months, months]),
    /** Months from the start until a stage is reached, by the stage now. */
    stageReached: z.record(z.enum(STAGES), z.partialRecord(z.enum(STAGES), months)),
    /** Months from the start until a gate, by the stage now; absent means passed. */
    gateMonths: z.record(z.enum(STAGES), z.partialRecord(z.enum(GATES), months)),
    /** Gates already behind, by how many people are in the system. */
    passedByEnrolment: z.record(z.string(), z.array(z.enum(GATES))),
    /** From this stage on people are in the system, so that somebody may have been harmed (form `remedy`). */
    peopleFrom: z.enum(STAGES),
    upkeepWeeks: z.tuple([z.number().int(), z.number().int()]),
    upkeepEffort: z.enum(['S', 'M', 'L']),
  }),
  /** Gate verdicts: the first that fits is the verdict's reason; the worst verdict counts. */
  verdicts: z.array(
    z.strictObject({
      id: z.string(),
      gates: z.array(z.enum(GATES)),
      verdict: z.enum(['go-limited', 'hold']),
      when: conditionSchema,
      waivedBy: z.enum(ROLES),
      /** Safeguards that would take the reason away, or the danger out of it: they enter the short list first. */
      answeredBy: z.array(z.string()),
      /** The step comes whether or not these are ready: in the calendar they go before what can wait. */
      cannotWait: z.literal(true).optional(),
    }),
  ),
  /** What a fact counts as in a verdict while nobody has said. */
  assumedFacts: z.record(z.string(), z.string()),
  /** Questions whose answer a gate cannot pass without. */
  gateQuestions: z.array(z.string()),
  /** Who leads where the one who holds the power takes no part, first to last. */
  leadOrder: z.array(z.enum(ROLES)),
  /** What the workspace points out, and how it rates risks until the user does. */
  workspace: z.strictObject({
    /** More priority actions than this are worth a second look. */
    mostPriority: z.number().int().min(1),
    /** Shares are looked at from so many priority actions on. */
    shareFrom: z.number().int().min(1),
    principleShare: z.number().min(0).max(1),
    kindShare: z.number().min(0).max(1),
    /** The most that all priority actions together are shown to take off an exposure, as a share of it. */
    mostLowered: z.number().min(0).max(0.9),
    /** Exposures from which likelihood and impact count as 2, 3 and 4. */
    levels: z.tuple([points, points, points]),
  }),
})

export type EngineSettings = z.infer<typeof settingsSchema>

/** Groups whose constants are explained one by one; every other group has one sentence. */
const EXPLAINED_EACH = ['baselines', 'scales', 'score', 'shortList', 'schedule'] as const

/** Constants without a sentence on why, and sentences on what is not there. */
export function faultsInWhy(settings: EngineSettings): readonly { field: string; fault: string }[] {
  const names = constantsOf(settings)
  const missing = names.filter((name) => !(name in settings.why))
  const idle = Object.keys(settings.why).filter((name) => !names.includes(name))
  return [
    ...missing.map((field) => ({ field: `why.${field}`, fault: 'a constant without a sentence on why' })),
    ...idle.map((field) => ({ field: `why.${field}`, fault: 'no constant has this name' })),
  ]
}

function constantsOf(settings: EngineSettings): readonly string[] {
  const { version: _, why: __, ...groups } = settings
  return Object.keys(groups).flatMap((group) => {
    const each = EXPLAINED_EACH.find((name) => name === group)
    return each ? Object.keys(settings[each]).map((name) => `${group}.${name}`) : [group]
  })
}
