import { heading, paragraph } from '../blocks'
import { isolate } from '../foreign-text'
import { heatOf } from '../heat-of'
import { cell } from '../plan-document'
import { ratingsOf, residualLevels } from '../risk-ratings'
import type { WriteSection } from '../section'

/** What is left of the risks once the plan is carried out, and who accepts it. */
export const residualRisks: WriteSection = (input) => {
  const { say } = input.words
  const residual = residualLevels(input)
  const levelWords = (level: number): string => say(`document:risks.level.${level}`)
  const rows = ratingsOf(input).flatMap(({ risk, note }) => {
    const now = heatOf(input.plan.exposures.find((each) => each.risk === risk)?.exposure ?? 0)
    const left = residual.get(risk) ?? 0
    // What was low and stays low needs nobody's acceptance.
    if (now === 0 && note.trim() === '') return []
    return [
      [
        cell(say(`taxonomy:risks.${risk}.name`)),
        { ...cell(levelWords(now)), heat: now },
        { ...cell(levelWords(left)), heat: left },
        cell(isolate(input, note.trim()) || say('presets:residual.nobody')),
      ],
    ]
  })
  return [
    heading(1, 'residual', say('presets:residual.heading')),
    paragraph(say(rows.length === 0 ? 'presets:residual.none' : 'presets:residual.lead')),
    ...(rows.length === 0
      ? []
      : [
          {
            type: 'table',
            caption: say('presets:residual.caption'),
            rowHeader: true,
            columns: [
              { header: say('document:risks.risk'), width: 26 },
              { header: say('presets:residual.now'), width: 14 },
              { header: say('document:risks.residual'), width: 16 },
              { header: say('presets:residual.accepted'), width: 44 },
            ],
            rows,
          } as const,
        ]),
  ]
}
