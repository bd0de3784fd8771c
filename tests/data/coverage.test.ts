import { describe, expect, it } from 'vitest'
import { findInLibrary } from '@/cli/library-findings'
import { libraryReport } from '@/cli/library-report'
import { loadFramework, loadInstruments, loadSafeguardTexts } from '@/cli/load-data'
import { measureCoverage } from '@/core/library/coverage'
import { library } from '../support/plans'

const framework = loadFramework()
const texts = loadSafeguardTexts('en').texts

describe('what the library covers', () => {
  const coverage = measureCoverage(library, framework)

  it('has no hole', () => {
    expect(coverage.holes).toEqual([])
  })

  it('counts 75 cells and 104 processes', () => {
    expect(coverage.cells).toHaveLength(75)
    expect(new Set(coverage.processes.map((each) => each.process)).size).toBe(104)
  })

  it('finds a hole where a safeguard is taken out', () => {
    const thinner = { ...library, safeguards: library.safeguards.filter((each) => each.principle !== 'F7') }
    const holes = measureCoverage(thinner, framework).holes
    expect(holes).toContainEqual({ demand: 'perPrinciple', at: 'F7', found: 0, least: 4, missing: [] })
    expect(holes.filter((hole) => hole.demand === 'principles-in-cell')).toHaveLength(75)
    expect(holes.some((hole) => hole.demand === 'process')).toBe(true)
  })

  it.each([
    ['customers’ money when a provider fails', 'customer-money', 'payments'],
    ['deaths', 'death-registration', 'id'],
    ['foundlings and children without papers', 'children-without-papers', 'id'],
    ['police and security bodies', 'state-access-limits', 'all'],
    ['an authority shared by small islands', 'shared-regional-authority', 'all'],
    ['the end of the system', 'retirement-with-deletion', 'all'],
    ['people whose body gives no match', 'biometric-exceptions', 'id'],
    ['enrolment without papers', 'enrolment-without-papers', 'id'],
    ['two people taken for one', 'deduplication-errors', 'id'],
    ['tokens instead of the number', 'tokens-not-numbers', 'id'],
    ['births', 'birth-registration', 'id'],
    ['who bears fraud', 'fraud-liability', 'payments'],
    ['failed and wrong transfers', 'failed-transfer-refunds', 'payments'],
    ['agents', 'agent-conduct', 'payments'],
    ['price', 'payment-prices', 'payments'],
    ['small institutions', 'small-provider-access', 'payments'],
    ['settlement and outage', 'payment-continuity', 'payments'],
    ['limits by default', 'limits-by-default', 'payments'],
    ['access bound to a purpose', 'purpose-bound-access', 'data-exchange'],
    ['who looked', 'who-looked-log', 'data-exchange'],
    ['quality of registers', 'register-quality', 'data-exchange'],
    ['consent and its limits', 'consent-manager', 'data-exchange'],
    ['re-use for AI', 'ai-reuse-limits', 'data-exchange'],
  ])('has a safeguard on %s', (_subject, id, type) => {
    const types = library.safeguards.find((each) => each.id === id)?.dpiTypes
    expect(types).toEqual(type === 'all' ? ['id', 'payments', 'data-exchange'] : [type])
  })

  it.each(['coerced-payments', 'register-seizure-plan', 'people-at-risk-protection', 'aid-list-protection'])(
    'defends people against physical danger: %s',
    (id) => {
      expect(library.safeguards.find((each) => each.id === id)?.risks.RS3).toBe(3)
    },
  )
})

describe('the report', () => {
  const findings = findInLibrary(library, texts, framework, loadInstruments())

  it('finds no condition that never matches and no instrument that nobody cites', () => {
    expect(findings.orphans.conditions).toEqual([])
    expect(findings.orphans.instruments).toEqual([])
  })

  it('finds no two sentences that are more than half the same', () => {
    expect(findings.alike.filter(({ share }) => share > 0.5).map(({ one, other }) => [one.at, other.at])).toEqual([])
  })

  it('finds no safeguard harder to read than the ninth school year', () => {
    expect(findings.grades.safeguards.filter(({ grade }) => grade > 9)).toEqual([])
  })

  it('prints the figures, the matrix and each list', () => {
    const report = libraryReport(findings)
    for (const part of ['safeguards', 'technology-provider', 'Holes', 'Conditions that never match', 'Reading grade']) {
      expect(report).toContain(part)
    }
  })
})
