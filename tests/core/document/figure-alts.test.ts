import { describe, expect, it } from 'vitest'
import type { Block, FigureBlock } from '@/core/document/plan-document'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { textsOnDisk } from '../../support/data-on-disk'
import { aWriteInput, writtenDocument } from '../../support/written'

describe.each(LANGUAGES)('what a listener hears of a figure in %s', (language) => {
  const figures = writtenDocument({ language }).blocks.flatMap(figuresIn)

  it('is no longer than a paragraph', () => {
    expect(figures).toHaveLength(3)
    for (const { alt, caption } of figures) expect([caption, alt.length < 620]).toEqual([caption, true])
  })

  it('names each risk once, each priority action by its number, and each principle', () => {
    const [map, timeline, coverage] = figures.map(({ alt }) => alt)
    const { risks, principleShort } = textsOnDisk(language).taxonomy
    const small = (words: string): string => words.toLocaleLowerCase(language)
    for (const { short } of Object.values(risks)) expect(small(map ?? '').split(small(short))).toHaveLength(2)
    const numbers = (timeline ?? '').match(/(?<!\d)\d\d?(?!\d)/gu)
    const dated = aWriteInput({ language }).plan.items.filter(
      ({ schedule, tier }) => tier === 'priority' && schedule.state === 'scheduled',
    )
    expect(new Set(numbers).size).toBeGreaterThanOrEqual(dated.length)
    for (const short of Object.values(principleShort)) expect(coverage).toContain(short)
  })
})

function figuresIn(block: Block): readonly FigureBlock[] {
  if (block.type === 'section') return block.blocks.flatMap(figuresIn)
  return block.type === 'figure' ? [block] : []
}
