import type { Texts } from '@/i18n/texts'
import document from '../../../data/text/zh/document.json'
import engine from '../../../data/text/zh/engine.json'
import app from '../../../data/text/zh/interface.json'
import pages from '../../../data/text/zh/pages.json'
import plan from '../../../data/text/zh/plan.json'
import questionnaire from '../../../data/text/zh/questionnaire.json'
import taxonomy from '../../../data/text/zh/taxonomy.json'

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
