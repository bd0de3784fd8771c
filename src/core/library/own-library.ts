import { z } from 'zod'
import { LANGUAGES } from '../questionnaire/vocabulary'
import { OWN_LIBRARY_FORMAT } from './own-library-name'
import { safeguardSchema } from './safeguard'
import { safeguardTextSchema } from './safeguard-text'

const line = (most: number) => z.string().trim().min(1).max(most)

/** A law or standard of the country that its safeguards cite, besides those of `data/instruments.json`. */
const ownInstrumentSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .max(60),
  name: line(240),
  issuer: line(160),
  year: line(20),
  /** Where it can be read: an address of the web, since it becomes a link. */
  url: z
    .string()
    .regex(/^https?:\/\/[^\s"<>]+$/)
    .max(500),
  about: line(600),
})

/** A library that an institution wrote: what it loads into one plan, in place of the bundled library or beside it. */
export const ownLibrarySchema = z.strictObject({
  format: z.literal(OWN_LIBRARY_FORMAT),
  formatVersion: z.literal(1),
  name: line(120),
  version: line(40),
  /** `adds`: beside the bundled safeguards, in place of those with the same id. `replaces`: instead of all of them. */
  mode: z.enum(['adds', 'replaces']),
  instruments: z.array(ownInstrumentSchema).max(500).optional(),
  safeguards: z
    .array(
      z.strictObject({
        logic: safeguardSchema,
        /** In one language at least; readers of another see the first there is, English before all. */
        words: z
          .partialRecord(z.enum(LANGUAGES), safeguardTextSchema)
          .refine((words) => Object.keys(words).length > 0, {
            message: 'words in one language at least',
            params: { key: 'language' },
          }),
      }),
    )
    .min(1)
    .max(2_000),
})

export type OwnLibrary = z.infer<typeof ownLibrarySchema>
