import { describe, expect, it } from 'vitest'
import { heatOf } from '@/core/document/heat-of'
import { type Block, plain, type PlanDocument } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES, type PresetName } from '@/core/document/presets'
import { writeDocument, type WriteInput } from '@/core/document/write-document'
import { writeSheet } from '@/core/document/write-sheet'
import type { EditedPlan } from '@/core/plan/apply-edits'
import type { Answer } from '@/core/questionnaire/answers'
import { questionnaire } from '../../support/answers'
import { aWriteInput } from '../../support/written'

const planWith = (confidential: Readonly<Record<string, Answer>>): WriteInput =>
  aWriteInput({
    answers: {
      country: 'TG',
      startMonth: '2027-01',
      context: { redress: 'operator-only', 'legal-basis': 'decree', connectivity: 'patchy', ...confidential },
    },
  })

const sensitive = questionnaire.questions.filter((question) => question.sensitive)
const answersAt = (place: number): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    sensitive.map(({ id, options, answer }) => {
      const option = options[Math.min(place, options.length - 1)] ?? ''
      return [id, answer === 'many' ? [option] : option]
    }),
  )

const mild = planWith(answersAt(0))
/** The same actions, with all that other confidential answers do to the risks. */
const others: readonly WriteInput[] = [1, 2, 3, 4].map((place) => {
  const { plan } = planWith(answersAt(place))
  const { exposures, context, topRisks } = plan
  return { ...mild, plan: { ...mild.plan, exposures, context, topRisks } }
})

const write = (input: WriteInput, preset: PresetName): PlanDocument =>
  writeDocument({ ...input, options: { ...input.options, preset } })

const numbersIn = (document: PlanDocument): readonly string[] =>
  (plainTextOf(document).join('\n').match(/\d+/g) ?? []).sort()

const figuresIn = ({ blocks }: PlanDocument) =>
  blocks
    .flatMap((block): readonly Block[] => (block.type === 'section' ? block.blocks : [block]))
    .filter((block) => block.type === 'figure')

describe.each(PRESET_NAMES)('%s without the confidential answers', (preset) => {
  it('gives the same numbers whatever they were', () => {
    for (const other of others)
      expect(numbersIn(write(other, preset))).toEqual(numbersIn(write(mild, preset)))
  })

  it('draws no picture that they move, but for the levels in the heat map', () => {
    const still = (document: PlanDocument) =>
      figuresIn(document).filter(({ caption }) => !caption.startsWith('Heat map'))
    for (const other of others) expect(still(write(other, preset))).toEqual(still(write(mild, preset)))
  })

  it('is the same to the letter where every risk keeps its level', () => {
    for (const input of [mild, ...others]) {
      expect(write({ ...input, plan: nudged(input.plan) }, preset)).toEqual(write(input, preset))
    }
  })
})

it('the workbook keeps the same promise', () => {
  for (const input of [mild, ...others]) {
    expect(writeSheet({ ...input, plan: nudged(input.plan) })).toEqual(writeSheet(input))
  }
})

it('every risk they bear on says so, whether they made it worse or not', () => {
  const drivers = (input: WriteInput): number =>
    plainTextOf(write(input, 'full')).filter((line) => line.includes('sensitive answers')).length
  for (const other of others) expect(drivers(other)).toBe(drivers(mild))
})

/** Everything that could be told from figures, moved as far as no level changes. */
function nudged(plan: EditedPlan): EditedPlan {
  const exposures = plan.exposures
    .map((each) => ({
      ...each,
      exposure: movedWithinLevel(each.exposure),
      reasons: each.reasons.map((reason) => ({ ...reason, points: reason.points + 1 })),
    }))
    .sort((a, b) => b.exposure - a.exposure || (a.risk < b.risk ? 1 : -1))
  const items = plan.items.map((item) => ({
    ...item,
    score: item.score + 7,
    reasons: [...item.reasons]
      .reverse()
      .map((reason) =>
        reason.kind === 'risk'
          ? { ...reason, exposure: movedWithinLevel(reason.exposure), points: reason.points * 2 }
          : { ...reason, points: reason.points * 3 },
      ),
  }))
  return { ...plan, exposures, topRisks: plan.topRisks.toReversed(), items }
}

function movedWithinLevel(exposure: number): number {
  const same = Array.from({ length: 101 }, (_, other) => other).filter(
    (other) => heatOf(other) === heatOf(exposure),
  )
  return (exposure - (same[0] ?? 0) < same.length / 2 ? same.at(-1) : same[0]) ?? exposure
}

describe('the title page', () => {
  const SAID = 'Sensitive answers: Included. Share with care.'
  const coverOf = (preset: PresetName, includesSensitive: boolean, input = mild): string => {
    const { blocks } = writeDocument({ ...input, options: { ...input.options, preset, includesSensitive } })
    const [cover] = blocks.flatMap((block) => (block.type === 'section' ? block.blocks : [block]))
    if (cover?.type !== 'cover') throw new Error('no cover opens the document')
    return cover.rows.map(({ key, value }) => `${key}: ${plain(value)}`).join('\n')
  }

  it.each(PRESET_NAMES)(
    'of %s says that sensitive answers are included, and only where they are',
    (preset) => {
      expect(coverOf(preset, true)).toContain(SAID)
      expect(coverOf(preset, false)).not.toContain('Sensitive')
      expect(coverOf(preset, true, planWith({}))).not.toContain('Sensitive')
    },
  )

  it('says it once in the workbook too', () => {
    const { tables } = writeSheet({ ...mild, options: { ...mild.options, includesSensitive: true } })
    const text = JSON.stringify(tables)
    expect(text.split('Included. Share with care.')).toHaveLength(2)
    expect(text).not.toContain('are left out')
  })
})
