import type { Texts } from '@/i18n/texts'
import document from '../../../data/text/en/document.json'
import engine from '../../../data/text/en/engine.json'
import app from '../../../data/text/en/interface.json'
import pages from '../../../data/text/en/pages.json'
import plan from '../../../data/text/en/plan.json'
import questionnaire from '../../../data/text/en/questionnaire.json'
import taxonomy from '../../../data/text/en/taxonomy.json'

export const texts: Texts = { interface: app, plan, pages, questionnaire, taxonomy, engine, document }
