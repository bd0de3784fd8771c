import { describe, expect, it } from 'vitest'
import { readSafeguardText } from '@/core/library/read-text'
import type { ActionForm } from '@/core/library/safeguard-text'
import { aSafeguard } from '../../support/builders'

const FORM: ActionForm = { action: 'Do it.', steps: ['First.', 'Then.', 'Last.'], deliverable: 'A report.' }
const WORDS = {
  title: 'A protection',
  why: 'People are harmed without it.',
  actions: { 'a.1': FORM },
  indicators: { done: { measure: 'Share done', target: 'All', verification: 'Register' } },
  pitfall: 'It is done on paper only.',
}
const safeguard = aSafeguard('a')

function faultsOf(content: unknown, own = safeguard): readonly string[] {
  const read = readSafeguardText('text/en/safeguards/a.json', own, content)
  return read.ok ? [] : read.faults.map(({ file, id, field, fault }) => `${file} ${id} ${field}: ${fault}`)
}
const saying = (field: string, fault: string): string => `text/en/safeguards/a.json a ${field}: ${fault}`

describe('readSafeguardText', () => {
  it('reads words that answer the logic', () => expect(faultsOf(WORDS)).toEqual([]))

  it('names an action, an indicator or an adaptation without words', () => {
    const logic = aSafeguard('a', {
      actions: [{}, {}],
      adaptations: [{ id: 'offline', when: { question: 'connectivity', in: ['patchy'] } }],
      raisedWhen: [{ when: { question: 'redress', in: ['none'] }, by: 1, reason: 'no-redress' }],
    })
    expect(faultsOf({ ...WORDS, indicators: {} }, logic)).toEqual([
      saying('actions.a.2', 'has no words'),
      saying('adaptations.offline', 'has no words'),
      saying('reasons.no-redress', 'has no words'),
      saying('indicators.done', 'has no words'),
    ])
  })

  it('names words that no logic asks for', () => {
    expect(
      faultsOf({ ...WORDS, actions: { ...WORDS.actions, 'a.9': FORM }, upkeep: { donor: FORM } }),
    ).toEqual([saying('actions.a.9', 'words without logic'), saying('upkeep.donor', 'words without logic')])
  })

  it.each([
    ['remedy', { late: 'remedy' as const }],
    ['protective', { unsafeWhen: { question: 'civic-space', in: ['closed'] } }],
    ['interim', { interim: { effort: 'S' as const, weeks: [1, 2] as [number, number] } }],
  ])('asks for words for a %s form where the logic has one, and only there', (form, action) => {
    const logic = aSafeguard('a', { actions: [action] })
    const words = { ...WORDS, actions: { 'a.1': { ...FORM, [form]: FORM } } }
    expect(faultsOf(words, logic)).toEqual([])
    expect(faultsOf(WORDS, logic)).toEqual([saying(`a.1.${form}`, 'has no words')])
    expect(faultsOf(words)).toEqual([saying(`a.1.${form}`, 'words without logic')])
  })

  it('asks for upkeep words by role where the purpose can be met', () => {
    const logic = aSafeguard('a', { upkeepWhen: { question: 'redress', in: ['several-channels'] } })
    expect(faultsOf(WORDS, logic)).toEqual([saying('upkeep.government', 'has no words')])
    expect(faultsOf({ ...WORDS, upkeep: { government: FORM } }, logic)).toEqual([])
  })

  it('refuses a note for a DPI type that the safeguard is not for', () => {
    const logic = aSafeguard('a', { dpiTypes: ['id'] })
    expect(faultsOf({ ...WORDS, byType: { payments: 'A note.' } }, logic)).toHaveLength(1)
  })

  it('refuses text that is too long, empty, or of another shape', () => {
    expect(faultsOf({ ...WORDS, title: 'x'.repeat(91) })).toHaveLength(1)
    expect(faultsOf({ ...WORDS, pitfall: '  ' })).toHaveLength(1)
    expect(faultsOf({ ...WORDS, actions: { 'a.1': { ...FORM, steps: ['One.', 'Two.'] } } })).toHaveLength(1)
    expect(faultsOf('text')).toHaveLength(1)
  })
})
