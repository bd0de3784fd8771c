import type { Texts } from '@/i18n/texts'
import document from '../../../data/text/fr/document.json'
import engine from '../../../data/text/fr/engine.json'
import app from '../../../data/text/fr/interface.json'
import pages from '../../../data/text/fr/pages.json'
import plan from '../../../data/text/fr/plan.json'
import questionnaire from '../../../data/text/fr/questionnaire.json'
import taxonomy from '../../../data/text/fr/taxonomy.json'

/** Plural forms differ from English, so the type cannot say it: `tests/data/languages.test.ts` holds the keys. */
export const texts = {
  interface: app,
  plan,
  pages,
  questionnaire,
  taxonomy,
  engine,
  document,
} as unknown as Texts
