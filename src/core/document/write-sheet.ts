import type { Paper } from './plan-document'
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
  readonly options: DocumentOptions & { readonly paper: Paper }
}

/** The plan as rows, in one language: what Excel, CSV and the calendar hold. */
export function writeSheet(input: SheetInput): PlanSheet {
  const { words, options, record } = input
  const section = sectionInput(input)
  return {
    title: section.title,
    subject: words.say('document:subject'),
    author: options.author,
    language: words.language,
    direction: words.direction,
    date: options.date,
    paper: options.paper,
    cutMark: words.say('sheets:cut'),
    tables: {
      actions: actionsTable(section),
      risks: risksTable(section, record.edits.risks),
      indicators: indicatorsTable(section),
      raci: raciTable(section),
      answers: answersTable(section),
      about: aboutTable(section),
    },
    events: eventsOf(section, record.id),
  }
}
