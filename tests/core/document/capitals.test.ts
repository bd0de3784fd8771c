import { describe, expect, it } from 'vitest'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES } from '@/core/document/presets'
import type { Language } from '@/core/questionnaire/vocabulary'
import { textsOnDisk } from '../../support/data-on-disk'
import { aWriteInput, writtenDocument } from '../../support/written'

/** Languages that have capitals; each writes a small letter inside a sentence. */
const WITH_CAPITALS: readonly Language[] = ['en', 'fr', 'es', 'ru']

describe.each(WITH_CAPITALS)('inside a sentence in %s', (language) => {
  it.each(PRESET_NAMES)('a gap to be filled has no capital (%s)', (preset) => {
    const gap = textsOnDisk(language).document.open
    const inside = plainTextOf(writtenDocument({ language, preset })).filter((line) => line.indexOf(gap) > 0)
    expect(inside).toEqual([])
  })

  it('neither a cost still to be estimated nor the source of one has any', () => {
    const { costOpen, costFrom } = textsOnDisk(language).document.actions
    const source = costFrom.split('{{')[0] ?? ''
    const [id = ''] = aWriteInput({ language }).plan.items.map((item) => item.id)
    const edits = { items: { [id]: { costLow: 5, costHigh: 9, costSource: 'Two offers' } } }
    const lines = plainTextOf(writtenDocument({ language, edits }))
    expect(lines.filter((line) => [costOpen, source].some((each) => line.indexOf(each) > 0))).toEqual([])
    expect(lines.some((line) => line.includes(`; ${source.toLocaleLowerCase(language)}Two offers`))).toBe(
      true,
    )
  })

  it('labels of answers have none', () => {
    const { operators } = textsOnDisk(language).questionnaire.facts
    const answers = { dpiTypes: ['id', 'payments'], operators: ['state', 'private'] } as const
    const text = plainTextOf(writtenDocument({ language, answers })).join('\n')
    const { state, private: firm } = operators.options
    for (const { label } of [state, firm]) {
      expect(text).toContain(label.charAt(0).toLocaleLowerCase(language) + label.slice(1))
    }
    const runBy = text
      .split('\n')
      .find((line) => line.includes(firm.label.slice(1)) && line.includes(state.label.slice(1)))
    expect(runBy).not.toContain(state.label)
    expect(runBy).not.toContain(firm.label)
  })
})
