import { describe, expect, it } from 'vitest'
import { faultLine, loadLibrary, loadSafeguardTexts } from '@/cli/load-data'
import { auditSafeguard } from '@/core/library/audit-library'
import { conditionsOf } from '@/core/library/read-library'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { library } from '../support/plans'

describe('the library as it ships', () => {
  it('is read without a fault: schema, references, circles', () => {
    const read = loadLibrary()
    expect(read.ok ? [] : read.faults.map(faultLine)).toEqual([])
  })

  it('keeps the promise that a worse answer lowers or hides nothing', () => {
    const faults = library.safeguards.flatMap((each) => auditSafeguard(each, library.questionnaire))
    expect(faults.map(faultLine)).toEqual([])
  })

  it.each(LANGUAGES)('has words for everything in its logic, and none beside it, in %s', (language) => {
    const { texts, faults } = loadSafeguardTexts(language)
    expect(faults.map(faultLine)).toEqual([])
    expect(Object.keys(texts)).toHaveLength(library.safeguards.length)
  })

  it('uses each id once: safeguards, actions, and within a safeguard indicators, adaptations and reasons', () => {
    const ids = [
      library.safeguards.map((each) => each.id),
      library.safeguards.flatMap((each) => each.actions.map((action) => action.id)),
      ...library.safeguards.flatMap((each) => [
        each.indicators.map((indicator) => indicator.id),
        each.adaptations.map((adaptation) => adaptation.id),
        each.raisedWhen.map((raise) => raise.reason),
      ]),
    ]
    for (const list of ids) expect(list).toEqual([...new Set(list)])
  })

  it('depends only on what exists, and never hard on something of another DPI type', () => {
    const byId = new Map(library.safeguards.map((each) => [each.id, each]))
    for (const { id, dpiTypes, dependsOn } of library.safeguards) {
      for (const { id: needed, strength } of dependsOn) {
        const other = byId.get(needed)
        expect(other, `${id} depends on ${needed}`).toBeDefined()
        if (strength === 'hard') expect(other?.dpiTypes, `${id} on ${needed}`).toEqual(expect.arrayContaining(dpiTypes))
      }
    }
  })

  it('gives each action neighbouring stages in their order', () => {
    const stages = ['conception', 'design', 'development', 'deployment', 'operations']
    for (const action of library.safeguards.flatMap((each) => each.actions)) {
      const first = stages.indexOf(action.stages[0] ?? '')
      expect(stages.slice(first, first + action.stages.length), action.id).toEqual(action.stages)
    }
  })

  it('rests on one to four instruments, and on at least one condition that sees the country', () => {
    for (const safeguard of library.safeguards) {
      expect(new Set(safeguard.instruments).size, safeguard.id).toBe(safeguard.instruments.length)
      expect(conditionsOf(safeguard).length, safeguard.id).toBeGreaterThan(0)
    }
  })
})
