import { z } from 'zod'
import { DPI_TYPES, GATES, PRINCIPLES, RISKS, ROLES, STAGES } from '../questionnaire/vocabulary'
import { conditionSchema } from './condition-schema'
import { EFFORTS, FREQUENCIES, KINDS, LATE_FORMS } from './kinds'

/** Ids are words joined by hyphens; they are stable for ever and never parsed for meaning. */
const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)

/** An action's id is its safeguard's id, a dot, and a word or two of its own. */
const actionIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/)
  .max(100)

/** Least and most weeks of elapsed time that a competent team needs. */
const weeksSchema = z
  .tuple([z.number().int().min(1).max(260), z.number().int().min(1).max(260)])
  .refine(([least, most]) => least <= most, {
    message: 'the least weeks come first',
    params: { key: 'weeks' },
  })

const actionSchema = z.strictObject({
  id: actionIdSchema,
  role: z.enum(ROLES),
  stages: z.array(z.enum(STAGES)).min(1),
  effort: z.enum(EFFORTS),
  weeks: weeksSchema,
  /** Must be done before this step may start. */
  gate: z.enum(GATES).optional(),
  /** What the action becomes when its stages have passed; `remedy` has words of its own. */
  late: z.enum(LATE_FORMS),
  /** Where the action would endanger people; its words then give a protective form. */
  unsafeWhen: conditionSchema.optional(),
  /** What stands in until a law or a body exists; its words give an interim form. */
  interim: z.strictObject({ effort: z.enum(EFFORTS), weeks: weeksSchema }).optional(),
  /** Ids of the framework's processes that this action answers. */
  processes: z.array(z.string()),
})

export const safeguardSchema = z.strictObject({
  id: idSchema,
  principle: z.enum(PRINCIPLES),
  kind: z.enum(KINDS),
  /** Who holds the legal power to see that it happens; leads the item in a joint plan. */
  accountable: z.enum(ROLES),
  /** Part of the minimum that an emergency programme does first. */
  emergencyMinimum: z.literal(true).optional(),
  /** How strongly it lowers each risk: 1 helps, 2 matters, 3 is the main defence. */
  risks: z
    .partialRecord(z.enum(RISKS), z.number().int().min(1).max(3))
    .refine((risks) => Object.keys(risks).length > 0 && Object.keys(risks).length <= 5, {
      message: 'one to five risks',
      params: { key: 'risks' },
    }),
  dpiTypes: z.array(z.enum(DPI_TYPES)).min(1),
  appliesWhen: conditionSchema.optional(),
  /** The answers that show its purpose as met: the upkeep form takes its place. */
  upkeepWhen: conditionSchema.optional(),
  dependsOn: z.array(z.strictObject({ id: idSchema, strength: z.enum(['hard', 'soft']) })),
  raisedWhen: z.array(
    z.strictObject({ when: conditionSchema, by: z.number().int().min(1).max(20), reason: idSchema }),
  ),
  /** Conditions under which practice changes; the words stand under the same id. */
  adaptations: z.array(z.strictObject({ id: idSchema, when: conditionSchema })),
  indicators: z
    .array(
      z.strictObject({
        id: idSchema,
        frequency: z.enum(FREQUENCIES),
        /** Counts people: reported by sex, age, disability and place where that is safe. */
        people: z.boolean(),
      }),
    )
    .min(1)
    .max(3),
  instruments: z.array(z.string()).min(1).max(4),
  actions: z.array(actionSchema).min(1),
})

export type Safeguard = z.infer<typeof safeguardSchema>
export type Action = z.infer<typeof actionSchema>
export type { Kind } from './kinds'
export type LateForm = (typeof LATE_FORMS)[number]
