import { drawExposures } from '../charts/draw-exposures'
import { heatOf, answerLabel, isSensitive, shortOf } from '../phrases'
import { cell, text } from '../plan-document'
import type { Exposure, ExposureReason } from '../../plan/plan'
import { UNKNOWN } from '../../questionnaire/questionnaire'
import { type SectionInput, showsPoints, type WriteSection } from '../section'

const DRIVEN = 3

export const riskPicture: WriteSection = (input) => {
  const { say, list } = input.words
  const { exposures } = input.plan
  return [
    { type: 'heading', level: 1, id: 'risks', text: say('document:risks.heading') },
    { type: 'paragraph', style: 'lead', text: text(say('document:risks.lead')) },
    {
      type: 'figure',
      caption: say('document:risks.figure'),
      alt: say('document:risks.figureAlt', {
        list: list(
          exposures.map(({ risk, exposure }) =>
            say('document:risks.figureItem', {
              risk: say(`taxonomy:risks.${risk}.short`),
              exposure: shown(input, exposure),
            }),
          ),
        ),
      }),
      drawing: drawExposures(
        exposures.map(({ risk, exposure }) => ({
          label: say(`taxonomy:risks.${risk}.short`),
          share: lengthOf(input, exposure),
          heat: heatOf(exposure),
          figure: shown(input, exposure),
        })),
        input.words.direction,
      ),
    },
    {
      type: 'table',
      caption: say('document:risks.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:risks.risk'), width: 18 },
        { header: say('document:risks.exposure'), width: 13 },
        { header: say('document:risks.means'), width: 49 },
        { header: say('document:risks.actions'), width: 20 },
      ],
      rows: exposures.map((each) => registerRow(input, each)),
    },
    { type: 'heading', level: 2, id: 'risks-driven', text: say('document:risks.driven') },
    {
      type: 'list',
      ordered: false,
      items: exposures.slice(0, DRIVEN).map((each) => text(drivenLine(input, each))),
    },
  ]
}

/** A figure only where no confidential answer could be worked back from it. */
function shown(input: SectionInput, exposure: number): string {
  if (showsPoints(input)) return String(exposure)
  return input.words.say(`document:risks.level.${heatOf(exposure)}`)
}

/** A bar's length says a figure too: without points it shows only the middle of its level. */
function lengthOf(input: SectionInput, exposure: number): number {
  return showsPoints(input) ? exposure / 100 : (heatOf(exposure) + 0.5) / 5
}

function registerRow(input: SectionInput, { risk, exposure }: Exposure) {
  const { say } = input.words
  const numbers = input.priority.flatMap((item, index) => (risk in item.risks ? [String(index + 1)] : []))
  const level = say(`document:risks.level.${heatOf(exposure)}`)
  return [
    cell(say(`taxonomy:risks.${risk}.name`)),
    {
      ...cell(showsPoints(input) ? say('document:risks.exposureCell', { level, exposure }) : level),
      heat: heatOf(exposure),
    },
    cell(say(`taxonomy:risks.${risk}.means`), say(`taxonomy:risks.${risk}.who`)),
    cell(numbers.length === 0 ? say('document:risks.actionsNone') : numbers.join(', ')),
  ]
}

function drivenLine(input: SectionInput, exposure: Exposure): string {
  return input.words.say('document:risks.drivenLine', {
    risk: input.words.say(`taxonomy:risks.${exposure.risk}.name`),
    reasons: input.words.list(driversOf(input, exposure)),
  })
}

/** What an exposure is made of, the most first; what is confidential is one entry without a name. */
export function driversOf(input: SectionInput, { reasons }: Exposure): readonly string[] {
  const named = reasons
    .filter((reason) => reason.kind === 'baseline' || !isWithheld(input, reason))
    .sort((a, b) => b.points - a.points)
    .map((reason) => reasonWords(input, reason))
  const hasWithheld = reasons.some((reason) => reason.kind === 'answer' && isWithheld(input, reason))
  return hasWithheld ? [...named, input.words.say('document:risks.withheldPoints')] : named
}

function isWithheld(input: SectionInput, reason: ExposureReason): boolean {
  return !input.options.includesSensitive && isSensitive(input, reason.question)
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
