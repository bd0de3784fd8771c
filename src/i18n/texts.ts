import type constantsText from '../../data/text/en/constants.json'
import type documentText from '../../data/text/en/document.json'
import type engineText from '../../data/text/en/engine.json'
import type explainText from '../../data/text/en/explain.json'
import type helpText from '../../data/text/en/help.json'
import type instrumentsText from '../../data/text/en/instruments.json'
import type interfaceText from '../../data/text/en/interface.json'
import type pagesText from '../../data/text/en/pages.json'
import type presetsText from '../../data/text/en/presets.json'
import type planText from '../../data/text/en/plan.json'
import type questionnaireText from '../../data/text/en/questionnaire.json'
import type reviewText from '../../data/text/en/review.json'
import type safetyText from '../../data/text/en/safety.json'
import type sheetsText from '../../data/text/en/sheets.json'
import type taxonomyText from '../../data/text/en/taxonomy.json'
import type termsText from '../../data/text/en/terms.json'
import type workspaceText from '../../data/text/en/workspace.json'

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
  /** Why an item is where it is, and what would change it. */
  readonly explain: typeof explainText
  /** Edits, undo, bulk changes, nudges. */
  readonly workspace: typeof workspaceText
  /** Progress, comparing, merging, library updates, several authorities. */
  readonly review: typeof reviewText
  /** Saving, files, a library of one's own, the promises. */
  readonly safety: typeof safetyText
  /** The words that are explained in place. */
  readonly terms: typeof termsText
  /** Tour, questions and answers, resources, convening kit. */
  readonly help: typeof helpText
  /** Excel, CSV and calendar. */
  readonly sheets: typeof sheetsText
  /** What only some documents hold, and the names of sections. */
  readonly presets: typeof presetsText
  /** Every constant of the engine, with the reason for it. */
  readonly constants: typeof constantsText
  /**
   * What each law, standard and guide is about, by its id; `names` has those that have an official name in all six languages,
   * `issuers` the bodies that published them, but for those known under one name everywhere.
   */
  readonly instruments: typeof instrumentsText
}

export const NAMESPACES = [
  'interface',
  'plan',
  'pages',
  'questionnaire',
  'taxonomy',
  'engine',
  'document',
  'explain',
  'workspace',
  'review',
  'safety',
  'terms',
  'help',
  'sheets',
  'presets',
  'constants',
  'instruments',
] as const

export type Namespace = (typeof NAMESPACES)[number]
