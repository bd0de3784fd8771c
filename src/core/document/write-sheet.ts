import { NO_EDITS, type PlanEdits } from '../plan/plan-edits'
import type { PlanSheet } from './plan-sheet'
import type { DocumentOptions } from './section'
import { aboutTable } from './sheets/about-table'
import { actionsTable } from './sheets/actions-table'
import { answersTable } from './sheets/answers-table'
import { eventsOf } from './sheets/events'
import { indicatorsTable } from './sheets/indicators-table'
import { raciTable } from './sheets/raci-table'
import { risksTable } from './sheets/risks-table'
import { sectionInput, type WriteInput } from './write-document'

export interface SheetInput extends Omit<WriteInput, 'options'> {
  /** The same for the same plan, so that its calendar can be taken in again without doubling anything. */
  readonly planId: string
  /** The user's own judgement of risks. */
  readonly risks?: PlanEdits['risks']
  readonly options: DocumentOptions
}

/** The plan as rows, in one language: what Excel, CSV and the calendar hold. */
export function writeSheet(input: SheetInput): PlanSheet {
  const { words, options, risks = NO_EDITS.risks } = input
  const section = sectionInput(input)
  return {
    title: section.title,
    subject: words.say('document:subject'),
    author: options.author,
    language: words.language,
    direction: words.direction,
    date: options.date,
    cutMark: words.say('sheets:cut'),
    tables: {
      actions: actionsTable(section),
      risks: risksTable(section, risks),
      indicators: indicatorsTable(section),
      raci: raciTable(section),
      answers: answersTable(section),
      about: aboutTable(section),
    },
    events: eventsOf(section, input.planId),
  }
}
