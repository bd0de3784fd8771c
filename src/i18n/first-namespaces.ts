import type { Namespace } from './texts'

/** What the shell, the first page and the questions need; the others load with the screen that asks for them. */
export const FIRST_NAMESPACES = [
  'interface',
  'questionnaire',
  'taxonomy',
] as const satisfies readonly Namespace[]
