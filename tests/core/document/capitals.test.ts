import { describe, expect, it } from 'vitest'
import { loadSafeguardTexts } from '@/cli/load-data'
import { plain } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES } from '@/core/document/presets'
import type { Answers } from '@/core/questionnaire/answers'
import type { Language } from '@/core/questionnaire/vocabulary'
import { textsOnDisk } from '../../support/data-on-disk'
import { aWriteInput, writtenDocument } from '../../support/written'

/** Languages that have capitals; each writes a small letter inside a sentence. */
const WITH_CAPITALS: readonly Language[] = ['en', 'fr', 'es', 'ru']

const undated: Answers = { dpiTypes: ['id'], stage: 'design', roles: ['government'] }

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

  it('the target of an indicator and where its figure comes from have none, but for short forms', () => {
    const { texts } = loadSafeguardTexts(language)
    const wanted = { language, answers: {} } as const
    const words = aWriteInput(wanted)
      .plan.items.flatMap(({ id }) => Object.values(texts[id]?.indicators ?? {}))
      .flatMap(({ target, verification }) => [target, verification])
      .map((each) => each.replace(/\.$/, ''))
      .filter((each) => /^\p{Lu}\p{Ll}.{9}/u.test(each))
    const text = plainTextOf(writtenDocument(wanted)).join('\n')
    expect(words.filter((each) => text.includes(`: ${each}`) || text.includes(`; ${each}`))).toEqual([])
    const small = (each: string) => each.charAt(0).toLocaleLowerCase(language) + each.slice(1)
    expect(words.filter((each) => text.includes(`: ${small(each)}`)).length).toBeGreaterThan(10)
  })

  it.each(PRESET_NAMES)(
    'names of steps, questions, authorities and risks have none behind a colon (%s)',
    (preset) => {
      const { taxonomy, questionnaire } = textsOnDisk(language)
      const names = [
        ...Object.values(taxonomy.gates),
        ...Object.values(questionnaire.questions).map(({ short }) => short),
        ...Object.values(taxonomy.roles),
        ...Object.values(taxonomy.risks).map(({ short }) => short),
      ].filter((each) => /^\p{Lu}(?!\p{Lu})/u.test(each))
      // Whom a signature is given for stands as a title.
      const signedFor = textsOnDisk(language).document.signOff.role.split('{{')[0] ?? ''
      const text = plainTextOf(writtenDocument({ language, preset, answers: {} }))
      const lines = text.filter((line) => !line.startsWith(signedFor))
      expect(lines.filter((line) => names.some((each) => line.includes(`: ${each}`)))).toEqual([])
    },
  )

  it.each(PRESET_NAMES)('months counted from the start do, where they begin a cell (%s)', (preset) => {
    const { offsets, oneOffset } = textsOnDisk(language).document.when
    const counted = [offsets, oneOffset].map((each) => each.split('{{')[0] ?? '')
    const { blocks } = writtenDocument({ language, preset, allAnswers: undated })
    const tables = blocks
      .flatMap((block) => (block.type === 'section' ? block.blocks : [block]))
      .flatMap((block) => (block.type === 'table' ? [block] : []))
    const begun = tables.flatMap(({ rows }) =>
      rows.flat().map(({ paragraphs }) => plain(paragraphs[0] ?? [])),
    )
    expect(begun.filter((line) => counted.some((each) => line.startsWith(each)))).toEqual([])
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
