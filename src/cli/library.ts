import { parseArgs } from 'node:util'
import { auditSafeguard } from '@/core/library/audit-library'
import { findInLibrary } from './library-findings'
import { libraryReport } from './library-report'
import { faultLine, loadFramework, loadInstruments, loadLibrary, loadSafeguardTexts } from './load-data'

/**
 * `library [--json]`: what the library covers and where it has holes. Ends with 1 on a hole or on a condition that
 * never matches, with 2 where the data cannot be read at all.
 */
function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
  const read = loadLibrary()
  if (!read.ok) return refuse(read.faults.map(faultLine))
  const { texts, faults } = loadSafeguardTexts('en')
  const { safeguards, questionnaire } = read.library
  const all = [...faults, ...safeguards.flatMap((safeguard) => auditSafeguard(safeguard, questionnaire))]
  if (all.length > 0) return refuse(all.map(faultLine))
  const findings = findInLibrary(read.library, texts, loadFramework(), loadInstruments())
  process.stdout.write(values.json ? `${JSON.stringify(findings, null, 2)}\n` : libraryReport(findings))
  if (findings.coverage.holes.length + findings.orphans.conditions.length > 0) process.exitCode = 1
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 2
}

main()
