import type { Level } from '../plan/plan-edits'
import { loweredExposures, type RatedRisk, ratedRisks } from '../plan/risk-register'
import type { Risk } from '../questionnaire/vocabulary'
import { drawHeatMap, type HeatMapCell } from './charts/draw-heat-map'
import { heatOf } from './heat-of'
import { labelList, setApart } from './joined-phrases'
import type { FigureBlock, Heat } from './plan-document'
import type { SectionInput } from './section'

const LEVELS: readonly Level[] = [1, 2, 3, 4]

/** Likelihood and impact of each risk, the user's own where given, the highest exposure first. */
export function ratingsOf({ plan, record, library }: SectionInput): readonly RatedRisk[] {
  return ratedRisks(plan, record.edits, library.settings)
}

export const likelihoodOf = (input: SectionInput, level: Level): string =>
  input.words.say(`workspace:register.likelihoods.${level}`)

export const impactOf = (input: SectionInput, level: Level): string =>
  input.words.say(`workspace:register.impacts.${level}`)

/** Shade of a cell, 0 to 4, by the sum of both. */
export function heatAt(likelihood: Level, impact: Level): Heat {
  const heats: readonly Heat[] = [0, 0, 1, 2, 3, 3, 4]
  return heats[likelihood + impact - 2] ?? 0
}

/** Each risk's level once the priority actions are carried out. */
export function residualLevels({ plan, library }: SectionInput): ReadonlyMap<Risk, Heat> {
  return new Map(
    [...loweredExposures(plan, library.settings)].map(([risk, exposure]) => [risk, heatOf(exposure)]),
  )
}

/** The heat map: the same picture on screen and in documents, its words in the cells. */
export function heatMapFigure(input: SectionInput): FigureBlock {
  const { say, inside } = input.words
  const rated = ratingsOf(input)
  const cellAt = (likelihood: Level, impact: Level): HeatMapCell => ({
    heat: heatAt(likelihood, impact),
    names: rated
      .filter((each) => each.likelihood === likelihood && each.impact === impact)
      .map(({ risk }) => say(`taxonomy:risks.${risk}.short`)),
  })
  const rows = [...LEVELS].reverse()
  // The gravest first, each cell once: levels said thirteen times are no help to whoever listens.
  const named = rows.flatMap((likelihood) =>
    rows.map((impact) => ({ likelihood, impact, ...cellAt(likelihood, impact) })),
  )
  return {
    type: 'figure',
    caption: say('document:risks.map'),
    alt: say('document:risks.mapAlt', {
      list: setApart(
        input,
        named
          .filter(({ names }) => names.length > 0)
          .map(({ likelihood, impact, names }) =>
            say('document:risks.mapItem', {
              risk: labelList(input, names),
              likelihood: inside(likelihoodOf(input, likelihood)),
              impact: inside(impactOf(input, impact)),
            }),
          ),
      ),
    }),
    drawing: drawHeatMap(
      {
        likelihood: say('workspace:register.likelihood'),
        impact: say('workspace:register.impact'),
        rows: rows.map((level) => likelihoodOf(input, level)),
        columns: LEVELS.map((level) => impactOf(input, level)),
        cells: rows.map((likelihood) => LEVELS.map((impact) => cellAt(likelihood, impact))),
      },
      input.words.direction,
    ),
  }
}
