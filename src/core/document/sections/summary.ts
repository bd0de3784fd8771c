import type { EditedItem } from '../../plan/apply-edits'
import { isDone } from '../../plan/is-done'
import type { GateVerdict } from '../../plan/plan'
import { bullets, heading, numbered, paragraph } from '../blocks'
import { costRange, costsWords, hasSource, sumByCurrency } from '../costs'
import { sayAround } from '../foreign-text'
import { formOf, fromPart, leadPart } from '../item-words'
import { heatOf } from '../heat-of'
import { inSentences, labelList, setApart } from '../joined-phrases'
import { postOf } from '../lead-and-partners'
import { openPosts } from '../open-posts'
import { questionNames } from '../question-words'
import { commonStage, stageWords } from '../stage-words'
import { statusSaid } from '../status-words'
import { type Text } from '../plan-document'
import { nextReviewWords } from '../reviews'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { withMonthsOfWave } from '../waves'
import { verdictTable } from './verdicts'

const FIRST = 5

/** One page: the verdicts, the top risks, what starts within 90 days, what is to be decided, what it costs. */
export const summary: WriteSection = (input) => {
  const { say } = input.words
  return [
    heading(1, 'summary', say('document:summary.heading')),
    paragraph(leadWords(input), 'lead'),
    ...verdictTable(input),
    heading(2, 'summary-risks', say('document:summary.risks')),
    ...bullets(input.plan.topRisks.map((risk) => riskLine(input, risk))),
    heading(2, 'summary-first', withMonthsOfWave(input, 1, say('document:summary.first'))),
    ...first(input),
    ...decisions(input),
    paragraph(
      inSentences(input, [
        say('document:summary.cost'),
        ...(input.priority.length === 0 ? [] : [costLine(input)]),
        nextReviewWords(input),
      ]),
      'note',
    ),
  ]
}

function leadWords(input: SectionInput): string {
  const key = commonStage(input) === null ? 'leadStages' : 'lead'
  return input.words.say(`document:summary.${key}`, { system: systemName(input), stage: stageWords(input) })
}

/** By the name that the user gave it, or else by its types. */
export function systemName(input: SectionInput): string {
  const { say } = input.words
  const types = input.plan.context.dpiTypes.map((type) => say(`taxonomy:dpiTypes.${type}`))
  return input.answers.dpiName?.trim() || labelList(input, types)
}

function riskLine(input: SectionInput, risk: string): string {
  const exposure = input.plan.exposures.find((each) => each.risk === risk)?.exposure ?? 0
  const { say } = input.words
  return say('document:summary.riskLine', {
    risk: say(`taxonomy:risks.${risk}.name`),
    level: say(`document:risks.level.${heatOf(exposure)}`),
    means: say(`taxonomy:risks.${risk}.means`),
  })
}

function first(input: SectionInput): Blocks {
  const { say } = input.words
  const ofWave = input.priority.filter(
    ({ schedule }) => schedule.state === 'scheduled' && schedule.wave === 1,
  )
  if (ofWave.length === 0) return [paragraph(say('document:summary.firstNone'))]
  const starting = ofWave.filter((item) => !isDone(item))
  if (starting.length === 0) return [paragraph(say('document:summary.firstDone'))]
  return bullets(starting.slice(0, FIRST).map((item) => firstLine(input, item)))
}

/** By its number in the plan. The lead as named; else the authority, whose post is still open. Begun work says so. */
function firstLine(input: SectionInput, item: EditedItem): Text {
  const number = input.priority.indexOf(item) + 1
  const { action } = formOf(input, item, leadPart(item))
  const { status } = item.edit
  const lead = setApart(input, [
    postOf(input, item) || input.words.say(`taxonomy:roles.${item.lead}`),
    ...(status === undefined || status === 'not-started' ? [] : [statusSaid(input, item)]),
  ])
  const [span] = fromPart(input, item, action)
  if (span?.language === undefined) {
    return [
      { text: input.words.say('document:summary.firstLine', { number, action: span?.text ?? '', lead }) },
    ]
  }
  return sayAround(input, item.id, 'document:summary.firstLine', { action }, { number: String(number), lead })
}

function decisions(input: SectionInput): Blocks {
  const asked = decisionsAsked(input)
  if (asked.length === 0) return []
  return [heading(2, 'summary-decisions', input.words.say('document:summary.decisions')), ...numbered(asked)]
}

function decisionsAsked(input: SectionInput): readonly string[] {
  const { say, list, inside } = input.words
  const gatesWith = (verdict: GateVerdict) =>
    input.plan.gates
      .filter((gate) => gate.verdict === verdict)
      .map((gate) => inside(say(`taxonomy:gates.${gate.gate}`)))
  const about = (key: string, gates: readonly string[]) =>
    gates.length === 0 ? [] : [say(`document:summary.${key}`, { gates: list(gates) })]
  const unknown = input.plan.findOut
    .filter((each) => each.tier === 'priority')
    .map(({ question }) => question)
  return [
    ...startAsked(input),
    ...about('decisionHold', gatesWith('hold')),
    ...about('decisionLimited', gatesWith('go-limited')),
    ...(unknown.length === 0
      ? []
      : [say('document:summary.decisionFindOut', { questions: questionNames(input, unknown) })]),
  ]
}

/** Nobody is asked to agree what is completed, nor to name a post where one is named; readers outside are told of none. */
function startAsked(input: SectionInput): readonly string[] {
  const { priority, isForOutside } = input
  const { say } = input.words
  const ahead = priority.filter((item) => !isDone(item)).length
  if (ahead === 0) return []
  const open = openPosts(input).length
  if (!isForOutside && open === 0) return [say('document:summary.decisionAheadNamed', { number: ahead })]
  if (!isForOutside && open < ahead)
    return [say('document:summary.decisionAheadSome', { number: ahead, open })]
  return ahead === priority.length
    ? [say('document:summary.decisionStart', { count: ahead })]
    : [say('document:summary.decisionAhead', { number: ahead })]
}

/** What the estimates so far add up to, and how many actions have none. */
export function costLine(input: SectionInput): string {
  const { say } = input.words
  const costed = input.priority.filter((item) => costRange(input, item) !== null)
  if (costed.length === 0) return say('document:summary.costNone')
  const range = costsWords(input, sumByCurrency(costed.flatMap((item) => costRange(input, item) ?? [])))
  const key = costed.every(hasSource) ? 'costRange' : 'costIndicative'
  return say(`document:summary.${key}`, { range, costed: costed.length, all: input.priority.length })
}
