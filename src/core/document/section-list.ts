import type { Blocks, SectionInput, WriteSection } from './section'
import { actionSheets } from './sections/action-sheets'
import { answersAndMethod } from './sections/annex-answers'
import { fileDetails } from './sections/annex-file'
import { glossary } from './sections/annex-glossary'
import { instruments } from './sections/annex-instruments'
import { progressForm } from './sections/annex-progress'
import { allSafeguards } from './sections/annex-safeguards'
import { asksByInstitution } from './sections/asks'
import { blankQuestionnaire } from './sections/blank-questionnaire'
import { commitments } from './sections/commitments'
import { contextSnapshot } from './sections/context-snapshot'
import { governance } from './sections/governance'
import { monthActions } from './sections/month-actions'
import { movement } from './sections/movement'
import { notPrioritised } from './sections/not-prioritised'
import { participation } from './sections/participation'
import { priorityActions } from './sections/priority-actions'
import { requirements } from './sections/requirements'
import { residualRisks } from './sections/residual-risks'
import { resources } from './sections/resources'
import { results } from './sections/results'
import { riskPicture, riskRegister } from './sections/risk-picture'
import { scope } from './sections/scope'
import { shortActions } from './sections/short-actions'
import { signOff } from './sections/sign-off'
import { summary } from './sections/summary'
import { supervision } from './sections/supervision'
import { timeline } from './sections/timeline'
import { whoDoesWhat } from './sections/who-does-what'
import { worksheets } from './sections/worksheets'

/** A stretch of a document that stands the same way round. */
export interface SectionPart {
  readonly orientation: 'portrait' | 'landscape'
  readonly write: WriteSection
}

const portrait = (write: WriteSection): SectionPart => ({ write, orientation: 'portrait' })
const landscape = (write: WriteSection): SectionPart => ({ write, orientation: 'landscape' })

/** A page that is read by itself stands alone. */
const onNewPage =
  (write: WriteSection): WriteSection =>
  (input) => {
    const blocks = write(input)
    return blocks.length === 0 ? [] : [{ type: 'page-break' }, ...blocks]
  }

function contents({ words }: SectionInput): Blocks {
  return [{ type: 'contents', title: words.say('document:contents') }]
}

/** Every section that a document can hold, in the order in which they stand. A new one is a line here and its name in the texts. */
export const SECTIONS = {
  contents: [portrait(contents)],
  summary: [portrait(onNewPage(summary))],
  scope: [portrait(scope)],
  context: [portrait(contextSnapshot)],
  movement: [portrait(movement)],
  risks: [portrait(riskPicture), landscape(riskRegister)],
  commitments: [landscape(commitments)],
  supervision: [landscape(supervision)],
  requirements: [landscape(requirements)],
  asks: [portrait(asksByInstitution)],
  actions: [landscape(priorityActions)],
  'short-actions': [portrait(shortActions)],
  'month-actions': [portrait(monthActions)],
  worksheets: [portrait(worksheets)],
  questionnaire: [portrait(onNewPage(blankQuestionnaire))],
  sheets: [portrait(actionSheets)],
  timeline: [portrait(timeline)],
  responsibilities: [portrait(whoDoesWhat)],
  participation: [portrait(participation)],
  results: [portrait(results)],
  resources: [portrait(resources)],
  governance: [portrait(governance)],
  'not-prioritised': [portrait(notPrioritised)],
  residual: [portrait(residualRisks)],
  'sign-off': [portrait(signOff)],
  'annex-safeguards': [portrait(onNewPage(allSafeguards))],
  'annex-answers': [portrait(answersAndMethod)],
  'annex-instruments': [portrait(instruments)],
  'annex-glossary': [portrait(glossary)],
  'annex-progress': [portrait(progressForm)],
  'annex-file': [portrait(fileDetails)],
} as const satisfies Record<string, readonly SectionPart[]>

export type SectionName = keyof typeof SECTIONS
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]
