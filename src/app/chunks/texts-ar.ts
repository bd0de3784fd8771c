import type { Texts } from '@/i18n/texts'
import document from '../../../data/text/ar/document.json'
import engine from '../../../data/text/ar/engine.json'
import app from '../../../data/text/ar/interface.json'
import pages from '../../../data/text/ar/pages.json'
import plan from '../../../data/text/ar/plan.json'
import questionnaire from '../../../data/text/ar/questionnaire.json'
import taxonomy from '../../../data/text/ar/taxonomy.json'

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
