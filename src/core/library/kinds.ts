/** What a safeguard is made of. Apart from the schema, so that a screen that lists them does not load zod. */
export const KINDS = ['law', 'institution', 'process', 'technology', 'people'] as const
export type Kind = (typeof KINDS)[number]
