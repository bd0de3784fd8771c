import type { Texts } from '@/i18n/texts'
import document from '../../../data/text/es/document.json'
import engine from '../../../data/text/es/engine.json'
import app from '../../../data/text/es/interface.json'
import pages from '../../../data/text/es/pages.json'
import plan from '../../../data/text/es/plan.json'
import questionnaire from '../../../data/text/es/questionnaire.json'
import taxonomy from '../../../data/text/es/taxonomy.json'

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
