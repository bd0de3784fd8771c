/** What a safeguard is made of. Apart from the schema, so that screens and saved plans do not load zod for it. */
export const KINDS = ['law', 'institution', 'process', 'technology', 'people'] as const
export type Kind = (typeof KINDS)[number]

export const EFFORTS = ['S', 'M', 'L'] as const
/** What an action may become when its stages have passed, the most urgent first. */
export const LATE_FORMS = ['do-now', 'at-renewal', 'remedy', 'drop'] as const

export const FREQUENCIES = [
  'continuous',
  'weekly',
  'monthly',
  'quarterly',
  'twice-a-year',
  'yearly',
  'once',
] as const
export type Frequency = (typeof FREQUENCIES)[number]
