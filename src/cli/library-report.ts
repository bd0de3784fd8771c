import type { Cell } from '@/core/library/coverage-cells'
import { type Hole, LEAST } from '@/core/library/coverage'
import { DPI_TYPES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import type { LibraryFindings } from './library-findings'

const HARDEST = 10
const SHOWN_PAIRS = 20

/** The findings as lines for a terminal: figures, matrix, then what is wrong. */
export function libraryReport(findings: LibraryFindings): string {
  const { coverage, orphans, alike, grades } = findings
  return [
    `Library ${findings.version}`,
    '',
    ...figures(findings),
    '',
    'Actions by role and stage (id / payments / data exchange); ! marks a cell with a hole',
    ...matrix(coverage.cells, coverage.holes),
    '',
    ...section('Holes', coverage.holes.map(holeLine)),
    ...section('Instruments that no safeguard cites', orphans.instruments),
    ...section('Conditions that never match', orphans.conditions),
    ...section(
      'Prerequisites for another DPI type (soft ones may be meant so)',
      orphans.prerequisitesElsewhere,
    ),
    ...section(
      'Sentences that are nearly alike',
      alike
        .slice(0, SHOWN_PAIRS)
        .map(({ one, other, share }) => `${Math.round(share * 100)} %  ${one.at}  ~  ${other.at}`),
      alike.length,
    ),
    `Reading grade: ${grades.whole} on the whole; the hardest:`,
    ...grades.safeguards.slice(0, HARDEST).map(({ id, grade }) => `  ${grade.toFixed(1).padStart(4)}  ${id}`),
    '',
  ].join('\n')
}

function figures({ coverage }: LibraryFindings): readonly string[] {
  const answered = new Set(
    coverage.processes.filter(({ actions }) => actions.length > 0).map(({ process }) => process),
  )
  const asked = new Set(coverage.processes.map(({ process }) => process))
  const leastUsed = Math.min(...coverage.weakAnswers.map(({ changes }) => changes))
  return [
    row('safeguards', `${coverage.safeguards} (least ${LEAST.safeguards})`),
    row('actions', `${coverage.actions} (least ${LEAST.actions})`),
    row('by principle', listed(coverage.byPrinciple, LEAST.perPrinciple)),
    row('by risk', listed(coverage.byRisk, LEAST.perRisk)),
    row('own by DPI type', listed(coverage.ownByType, LEAST.ownPerType)),
    row('processes', `${answered.size} of ${asked.size} answered`),
    row(
      'weak answers',
      `${coverage.weakAnswers.length}; each changes at least ${leastUsed} (least ${LEAST.usesPerWeakAnswer})`,
    ),
  ]
}

const row = (name: string, value: string): string => `${name.padEnd(18)}${value}`

function listed(counts: Readonly<Record<string, number>>, least: number): string {
  return `${Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ')} (least ${least})`
}

function matrix(cells: readonly Cell[], holes: readonly Hole[]): readonly string[] {
  const shown = ({ role, stage, dpiType, actions }: Cell): string => {
    const isHole = holes.some(({ at }) => at.startsWith(`${role} · ${stage} · ${dpiType}`))
    return `${actions}${isHole ? '!' : ''}`
  }
  const inCell = (role: string, stage: string): string =>
    DPI_TYPES.flatMap((type) =>
      cells.filter((cell) => cell.role === role && cell.stage === stage && cell.dpiType === type),
    )
      .map(shown)
      .join(' / ')
  return [
    ''.padEnd(21) +
      STAGES.map((stage) => stage.padEnd(16))
        .join('')
        .trimEnd(),
    ...ROLES.map(
      (role) =>
        role.padEnd(21) +
        STAGES.map((stage) => inCell(role, stage).padEnd(16))
          .join('')
          .trimEnd(),
    ),
  ]
}

function holeLine({ demand, at, found, least, missing }: Hole): string {
  if (demand === 'process') return `${at}: no action answers this process`
  if (missing.length > 0) return `${at}: nothing for ${missing.join(', ')}`
  return `${at}: ${found}, should be ${least} (${demand})`
}

function section(title: string, lines: readonly string[], count = lines.length): readonly string[] {
  return [`${title}: ${count === 0 ? 'none' : count}`, ...lines.map((line) => `  ${line}`), '']
}
