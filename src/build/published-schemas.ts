import { z } from 'zod'
import { ownLibrarySchema } from '@/core/library/own-library'
import { safeguardSchema } from '@/core/library/safeguard'
import { safeguardTextSchema } from '@/core/library/safeguard-text'

interface SchemaFile {
  readonly file: string
  readonly content: string
}

/** What a library of somebody's own is written against, as published in `public/schema`: the file and its two parts. */
export function publishedSchemas(): readonly SchemaFile[] {
  return [
    schemaFile(
      'library',
      'Library of one’s own',
      'A library file that adds to the bundled library or takes its place, for the plans of those who load it.',
      ownLibrarySchema,
    ),
    schemaFile(
      'safeguard',
      'Safeguard: logic',
      'One protection without words: who acts, when, and where it applies.',
      safeguardSchema,
    ),
    schemaFile(
      'safeguard-text',
      'Safeguard: words',
      'The words of one safeguard in one language, keyed by the ids of its logic.',
      safeguardTextSchema,
    ),
  ]
}

function schemaFile(name: string, title: string, description: string, schema: z.ZodType): SchemaFile {
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' })
  const whole = { $schema, $id: `${name}.schema.json`, title, description, ...body }
  return { file: `${name}.schema.json`, content: `${JSON.stringify(whole, null, 2)}\n` }
}
