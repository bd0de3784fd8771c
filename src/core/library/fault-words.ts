import type { z } from 'zod'

/** What can be wrong in a library of somebody's own; the sentence stands under the same key in every language. */
const FAULT_KEYS = [
  'deep',
  'name',
  'missing',
  'kind',
  'unknown',
  'choice',
  'short',
  'long',
  'form',
  'risks',
  'weeks',
  'language',
  'twice',
  'safeguard',
  'instrument',
  'process',
  'question',
  'option',
  'prefix',
  'circle',
  'wordless',
  'idle',
  'type',
  'worse',
  'better',
  'untied',
  'principle',
  'other',
] as const
type FaultKey = (typeof FAULT_KEYS)[number]

/** A fault for a reader of any language: which it is, and the ids and limits that its sentence names. */
export interface FaultWords {
  readonly key: FaultKey
  readonly values: Readonly<Record<string, string>>
}

export const faultWords = (key: FaultKey, values: Readonly<Record<string, string>> = {}): FaultWords => ({
  key,
  values,
})

/** Asks the schema for the value as well: what is not there at all is missing, and not of a wrong kind. */
export const WITH_INPUT = { reportInput: true } as const

/** What the schema found, in our own terms: its messages are in English. */
export function schemaFaultWords(issue: z.core.$ZodIssue): FaultWords {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? faultWords('missing')
        : faultWords('kind', { wanted: issue.expected })
    case 'unrecognized_keys':
      return faultWords('unknown', { names: listed(issue.keys) })
    case 'invalid_value':
      return issue.input === undefined
        ? faultWords('missing')
        : faultWords('choice', { allowed: listed(issue.values) })
    case 'too_small':
      return faultWords('short', { least: String(issue.minimum) })
    case 'too_big':
      return faultWords('long', { most: String(issue.maximum) })
    case 'invalid_format':
      return faultWords('form')
    case 'custom':
      return faultWords(FAULT_KEYS.find((key) => key === issue.params?.['key']) ?? 'other')
    default:
      return faultWords('other')
  }
}

/** Many allowed values help nobody; the schema has them all. */
const MOST_LISTED = 12

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_LISTED).map((each) => String(each).slice(0, 80))
  return [...shown, ...(values.length > MOST_LISTED ? ['…'] : [])].join(', ')
}
