import { heading, numbered, paragraph } from '../blocks'
import { isolate } from '../foreign-text'
import { monthAt } from '../date-words'
import { toBeFilledInMidSentence } from '../joined-phrases'
import { type Cell, cell } from '../plan-document'
import { FIRST_REVIEW_MONTH, isFirstReview, nextReviewWords } from '../reviews'
import type { SectionInput, WriteSection } from '../section'
import { plannedFor } from './verdicts'

const TRIGGERS = [
  'breach',
  'law',
  'use',
  'government',
  'conflict',
  'security',
  'operator',
  'shutdown',
] as const

/** Who steers, in which rhythm, who decides on the steps, and what calls for a review before its time. */
export const governance: WriteSection = (input) => {
  const { say } = input.words
  return [
    heading(1, 'governance', say('document:governance.heading')),
    paragraph(steering(input)),
    {
      type: 'table',
      caption: say('document:governance.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:governance.what'), width: 19 },
        { header: say('document:governance.when'), width: 32 },
        { header: say('document:governance.result'), width: 49 },
      ],
      rows: rhythm(input),
    },
    // The first review stands in the table already.
    ...(isFirstReview(input) ? [] : [paragraph(nextReviewWords(input))]),
    heading(2, 'triggers', say('document:governance.triggers')),
    paragraph(say('document:governance.triggersLead')),
    ...numbered(TRIGGERS.map((trigger) => say(`document:governance.trigger.${trigger}`))),
  ]
}

function steering(input: SectionInput): string {
  const institution = input.answers.institution?.trim()
  return input.words.say('document:governance.steering', {
    institution: institution ? isolate(input, institution) : toBeFilledInMidSentence(input),
  })
}

function rhythm(input: SectionInput): readonly (readonly Cell[])[] {
  const { say } = input.words
  const row = (what: string, when: string, result = 'result'): readonly Cell[] => [
    cell(say(`document:governance.${what}.what`)),
    cell(when),
    cell(say(`document:governance.${what}.${result}`)),
  ]
  const first = say('document:governance.quarterly.when', { when: monthAt(input, FIRST_REVIEW_MONTH) })
  return [
    row('quarterly', first, noteOf(input)),
    ...gateRows(input),
    row('annual', say('document:governance.annual.when')),
  ]
}

/** What comes of a meeting, and where the form for it stands: nowhere where there is no action to report on. */
function noteOf({ priority, hasForm, hasLetters }: SectionInput): string {
  if (priority.length === 0) return 'result'
  if (!hasForm) return 'resultFormOfFull'
  return hasLetters ? 'resultForm' : 'result'
}

/** The decisions on the steps: all of them end in the same way, so that they share a row. */
function gateRows(input: SectionInput): readonly (readonly Cell[])[] {
  const { say } = input.words
  const steps = input.plan.gates.map((gate) => ({
    gate: say(`taxonomy:gates.${gate.gate}`),
    when: plannedFor(input, gate),
  }))
  const [only] = steps
  if (!only) return []
  const isOne = steps.length === 1
  return [
    [
      cell(isOne ? say('document:governance.gate.what', only) : say('document:governance.gate.each')),
      isOne
        ? cell(input.words.atStart(only.when))
        : cell(...steps.map((step) => say('document:timeline.gateItem', step))),
      cell(say('document:governance.gate.result')),
    ],
  ]
}
