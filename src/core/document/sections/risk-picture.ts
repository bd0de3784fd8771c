import type { EditedItem } from '../../plan/apply-edits'
import type { Exposure, ExposureReason } from '../../plan/plan'
import type { RatedRisk } from '../../plan/risk-register'
import { UNKNOWN } from '../../questionnaire/questionnaire'
import type { Risk } from '../../questionnaire/vocabulary'
import { heading, paragraph } from '../blocks'
import { isolate } from '../foreign-text'
import { answerLabel, isSensitive, shortOf } from '../question-words'
import { asSaid } from '../status-words'
import { heatOf } from '../heat-of'
import { postOf } from '../lead-and-partners'
import { setApart } from '../joined-phrases'
import { titleOf } from '../item-words'
import { type Cell, cell, type Heat } from '../plan-document'
import { heatAt, heatMapFigure, impactOf, likelihoodOf, ratingsOf, residualLevels } from '../risk-ratings'
import { type SectionInput, showsPoints, type WriteSection } from '../section'

/** Reasons named for each risk, and controls named before they are counted. */
const MOST_DRIVERS = 2
const MOST_CONTROLS = 1

/** What exposure is, and the heat map. */
export const riskPicture: WriteSection = (input) => {
  const { say } = input.words
  return [
    heading(1, 'risks', say('document:risks.heading')),
    paragraph(say(`document:risks.${showsPoints(input) ? 'lead' : 'leadWords'}`), 'lead'),
    // Above the map: below it, it could be all that stands on a page before the register's turned pages.
    paragraph(say('document:risks.note'), 'small'),
    heatMapFigure(input),
  ]
}

/** All thirteen risks, the highest first: the heat map's data and what is done about each. */
export const riskRegister: WriteSection = (input) => {
  const { say } = input.words
  const residual = residualLevels(input)
  const withOwners = !input.isForOutside
  return [
    {
      type: 'table',
      caption: say('document:risks.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:risks.risk'), width: 12 },
        { header: say('document:risks.means'), width: 41 },
        { header: say('document:risks.who'), width: 20 },
        { header: say('document:risks.rated'), width: 10 },
        { header: say('document:risks.controls'), width: 14 },
        { header: say('document:risks.actions'), width: 9 },
        { header: say('document:risks.residual'), width: 7 },
        ...(withOwners ? [{ header: say('document:risks.owner'), width: 17 }] : []),
      ],
      rows: ratingsOf(input).map((rated) => registerRow(input, rated, residual.get(rated.risk) ?? 0)),
    },
  ]
}

function registerRow(input: SectionInput, rated: RatedRisk, residual: Heat): readonly Cell[] {
  const { say } = input.words
  const { risk, likelihood, impact, isOwn } = rated
  const linked = linkedActions(input, risk)
  const numbers = linked.map((item) => input.priority.indexOf(item) + 1).sort((a, b) => a - b)
  return [
    cell(say(`taxonomy:risks.${risk}.name`), ...levelLine(input, risk)),
    cell(say(`taxonomy:risks.${risk}.means`), ...hereLines(input, rated)),
    cell(say(`taxonomy:risks.${risk}.who`)),
    {
      ...cell(
        likelihoodOf(input, likelihood),
        impactOf(input, impact),
        ...(isOwn ? [say('document:risks.rating')] : []),
      ),
      heat: heatAt(likelihood, impact),
    },
    cell(...controlsOf(input, risk)),
    cell(numbers.length === 0 ? say('document:risks.actionsNone') : input.words.numbers(numbers)),
    { ...cell(say(`document:risks.level.${residual}`)), heat: residual },
    ...(input.isForOutside ? [] : [cell(ownerOf(input, linked))]),
  ]
}

/** The figure of its exposure, where no confidential answer could be worked back from it. */
function levelLine(input: SectionInput, risk: Risk): readonly string[] {
  const exposure = exposureOf(input, risk)?.exposure ?? 0
  const { say } = input.words
  const level = say(`document:risks.level.${heatOf(exposure)}`)
  return [showsPoints(input) ? say('document:risks.exposureCell', { level, exposure }) : level]
}

/** What drives it in this country, and what the user noted. */
function hereLines(input: SectionInput, { risk, note }: RatedRisk): readonly string[] {
  const drivers = driverNames(input, risk).slice(0, MOST_DRIVERS)
  const own = note.trim()
  return [
    ...(drivers.length === 0
      ? []
      : [
          input.words.say('document:risks.here', {
            reasons: setApart(input, drivers.map(input.words.inside)),
          }),
        ]),
    ...(own === '' ? [] : [isolate(input, own)]),
  ]
}

/** The questions whose answers raise it most, by name; the answers stand in the context and in annex B. */
function driverNames(input: SectionInput, risk: Risk): readonly string[] {
  const named = (exposureOf(input, risk)?.reasons ?? [])
    .filter((reason) => reason.kind === 'answer' && !isWithheld(input, reason))
    .sort((a, b) => b.points - a.points)
    .map(({ question }) => shortOf(input, question))
  return hasWithheld(input, risk) ? [input.words.say('document:risks.withheldPoints'), ...named] : named
}

const exposureOf = ({ plan }: SectionInput, risk: Risk): Exposure | undefined =>
  plan.exposures.find((each) => each.risk === risk)

/** Priority actions that lower it, its main defences first. */
function linkedActions(input: SectionInput, risk: Risk): readonly EditedItem[] {
  return input.priority
    .filter((item) => item.risks[risk] !== undefined)
    .sort((a, b) => (b.risks[risk] ?? 0) - (a.risks[risk] ?? 0))
}

/** What already stands against it: set aside as in place, or met by the answers. */
function controlsOf(input: SectionInput, risk: Risk): readonly string[] {
  const { say, list } = input.words
  const inPlace = input.plan.items
    .filter(
      ({ edit, mode, risks }) =>
        risks[risk] !== undefined && (edit.decision === 'in-place' || mode === 'upkeep'),
    )
    .map((item) => asSaid(input, item, 'decision', titleOf(input, item)))
  if (inPlace.length === 0) return [say('document:risks.controlsNone')]
  const more = inPlace.length - MOST_CONTROLS
  return [
    list(inPlace.slice(0, MOST_CONTROLS)),
    ...(more > 0 ? [say('document:risks.controlsMore', { number: more })] : []),
  ]
}

/** Whoever leads the main defence. */
function ownerOf(input: SectionInput, [main]: readonly EditedItem[]): string {
  if (!main) return input.words.say('document:open')
  return postOf(input, main) || input.words.say(`taxonomy:roles.${main.accountable}`)
}

/** What an exposure is made of, the most first; what is confidential is one entry without a name. */
export function driversOf(input: SectionInput, { risk, reasons }: Exposure): readonly string[] {
  const named = reasons
    .filter((reason) => reason.kind === 'baseline' || !isWithheld(input, reason))
    .sort((a, b) => Number(b.kind === 'answer') - Number(a.kind === 'answer') || b.points - a.points)
    .map((reason) => reasonWords(input, reason))
  return hasWithheld(input, risk) ? [input.words.say('document:risks.withheldPoints'), ...named] : named
}

function isWithheld(input: SectionInput, reason: ExposureReason): boolean {
  return !input.options.includesSensitive && isSensitive(input, reason.question)
}

/** Whether a confidential answer bears on it, whatever it says: its weight would tell which answer it is. */
function hasWithheld({ plan, options }: SectionInput, risk: Risk): boolean {
  if (options.includesSensitive) return false
  return plan.context.questions.some(
    ({ id, sensitive, raises }) => sensitive && raises[risk] !== undefined && plan.context.chosen.has(id),
  )
}

function reasonWords(input: SectionInput, { kind, question, answer, points }: ExposureReason): string {
  const { say } = input.words
  const withPoints = showsPoints(input)
  if (kind === 'baseline')
    return withPoints ? say('document:risks.baseline', { points }) : say('document:risks.baselineWord')
  const short = shortOf(input, question)
  if (answer === null)
    return say(`document:risks.${withPoints ? 'answerAssumed' : 'answerAssumedWord'}`, { points, short })
  if (answer === UNKNOWN && withPoints) return say('document:risks.answerUnknown', { points, short })
  return say(`document:risks.${withPoints ? 'answer' : 'answerWord'}`, {
    points,
    short,
    answer: answerLabel(input, question, answer),
  })
}
