/** Why a file cannot be filled in: each has a sentence. */
export type TemplateFault =
  'not-docx' | 'too-large' | 'too-much-inside' | 'macros' | 'unreadable' | 'no-body' | 'body-not-alone'

/** A Word file looked at: it can be filled in, but for marks that are not known, or it cannot. */
export type CheckedTemplate =
  | { readonly ok: true; readonly unknownMarks: readonly string[] }
  | { readonly ok: false; readonly fault: TemplateFault }

export const MOST_TEMPLATE_BYTES = 10_000_000
