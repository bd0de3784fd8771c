/** Why a file cannot be filled in: each has a sentence. */
export type TemplateFault =
  'not-docx' | 'too-large' | 'too-much-inside' | 'macros' | 'unreadable' | 'no-body' | 'body-not-alone'

export const MOST_TEMPLATE_BYTES = 10_000_000
