import type documentText from '../../data/text/en/document.json'
import type engineText from '../../data/text/en/engine.json'
import type interfaceText from '../../data/text/en/interface.json'
import type pagesText from '../../data/text/en/pages.json'
import type planText from '../../data/text/en/plan.json'
import type questionnaireText from '../../data/text/en/questionnaire.json'
import type taxonomyText from '../../data/text/en/taxonomy.json'

/** Every sentence of one language but the library's, by namespace; English gives the type. */
export interface Texts {
  /** Shell, home, wizard. */
  readonly interface: typeof interfaceText
  /** The plan's screens and its export. */
  readonly plan: typeof planText
  /** Library, method, privacy, glossary, about. */
  readonly pages: typeof pagesText
  readonly questionnaire: typeof questionnaireText
  readonly taxonomy: typeof taxonomyText
  readonly engine: typeof engineText
  readonly document: typeof documentText
}

export const NAMESPACES = [
  'interface',
  'plan',
  'pages',
  'questionnaire',
  'taxonomy',
  'engine',
  'document',
] as const
