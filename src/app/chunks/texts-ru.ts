import type { Texts } from '@/i18n/texts'
import document from '../../../data/text/ru/document.json'
import engine from '../../../data/text/ru/engine.json'
import app from '../../../data/text/ru/interface.json'
import pages from '../../../data/text/ru/pages.json'
import plan from '../../../data/text/ru/plan.json'
import questionnaire from '../../../data/text/ru/questionnaire.json'
import taxonomy from '../../../data/text/ru/taxonomy.json'

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
