import { z } from 'zod'

const sentence = (max: number) => z.string().trim().min(1).max(max)

/** One thing that somebody is asked to do: an imperative sentence, the steps, what one holds at the end. */
const formSchema = z.strictObject({
  action: sentence(240),
  steps: z.array(sentence(400)).min(2).max(6),
  deliverable: sentence(320),
})

const actionTextSchema = formSchema.extend({
  steps: z.array(sentence(400)).min(3).max(6),
  /** For people already harmed, when `late` is `remedy`. */
  remedy: formSchema.optional(),
  /** What takes its place where the action itself would endanger people. */
  protective: formSchema.optional(),
  /** What stands in until the law or the body exists. */
  interim: formSchema.optional(),
})

/** The words of one safeguard in one language, keyed by the ids of its logic. */
export const safeguardTextSchema = z.strictObject({
  /** In a translation: the hash of the English it was made from. */
  madeFrom: z.string().optional(),
  title: sentence(90),
  /** Two sentences: what goes wrong without it, and for whom. */
  why: sentence(520),
  actions: z.record(z.string(), actionTextSchema),
  /** By role: how the protection is kept alive where it is already in place. */
  upkeep: z.record(z.string(), formSchema).optional(),
  /** Notes where practice differs by DPI type. */
  byType: z.record(z.string(), sentence(400)).optional(),
  adaptations: z.record(z.string(), sentence(400)).optional(),
  /** By reason id of `raisedWhen`: completes "It counts more here because …". */
  reasons: z.record(z.string(), sentence(200)).optional(),
  indicators: z.record(
    z.string(),
    z.strictObject({ measure: sentence(240), target: sentence(160), verification: sentence(240) }),
  ),
  pitfall: sentence(320),
})

export type SafeguardText = z.infer<typeof safeguardTextSchema>
export type ActionForm = z.infer<typeof formSchema>
