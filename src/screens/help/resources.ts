import type { Framework, Instrument } from '@/core/library/library'
import type { Safeguard } from '@/core/library/safeguard'
import type { DpiType, Principle, Role, Stage } from '@/core/questionnaire/vocabulary'
import { DPI_TYPES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'

export const SORTS = ['framework', 'instrument'] as const
export const REGIONS = ['global', 'africa', 'americas', 'asia', 'europe'] as const
export type Region = (typeof REGIONS)[number]

interface Moment {
  readonly role: Role
  readonly stage: Stage
}

/** Something to read elsewhere, with what it can be narrowed by. */
export interface Resource {
  readonly id: string
  readonly url: string
  readonly sort: (typeof SORTS)[number]
  readonly region: Region
  readonly dpiTypes: readonly DpiType[]
  readonly principles: readonly Principle[]
  /** Authority and stage together, as one demand or one action has them. */
  readonly moments: readonly Moment[]
  /** Of a page that lists a whole cell of the framework's matrix. */
  readonly cell?: Moment
  /** Of a law, standard or guide. */
  readonly instrument?: Instrument
  /** Of a page of the framework: its processes. */
  readonly processes: readonly string[]
  readonly safeguards: readonly string[]
}

/** Every page that the framework's facts name, and every instrument; nothing is added to either. */
export function resourcesOf(
  framework: Framework,
  instruments: readonly Instrument[],
  safeguards: readonly Safeguard[],
  regions: Readonly<Record<string, Region>>,
): readonly Resource[] {
  return [
    ...frameworkPages(framework, safeguards).sort(byCell),
    ...instruments.map((instrument) => ofInstrument(instrument, safeguards, regions)),
  ]
}

/** Cells of the matrix first, in its order; the other pages keep the order of their codes. */
const byCell = (one: Resource, other: Resource): number => placeOf(one) - placeOf(other)

const placeOf = ({ cell }: Resource): number =>
  cell === undefined
    ? ROLES.length * STAGES.length
    : ROLES.indexOf(cell.role) * STAGES.length + STAGES.indexOf(cell.stage)

function frameworkPages({ processes }: Framework, safeguards: readonly Safeguard[]): Resource[] {
  return [...new Set(processes.map(({ url }) => url))].map((url) => {
    const own = processes.filter((process) => process.url === url)
    const ids = own.map(({ id }) => id)
    const answering = safeguards.filter(({ actions }) =>
      actions.some((action) => action.processes.some((id) => ids.includes(id))),
    )
    const moments = own.flatMap(({ appliesTo }) =>
      appliesTo.flatMap(({ role, stage }) => stagesOf(stage).map((each) => ({ role, stage: each }))),
    )
    const cell = cellOf(url, moments)
    return {
      id: url,
      url,
      ...(cell && { cell }),
      sort: 'framework',
      region: 'global',
      dpiTypes: DPI_TYPES,
      principles: [...new Set(own.map(({ principle }) => principle))],
      moments,
      processes: ids,
      safeguards: answering.map(({ id }) => id),
    }
  })
}

/** The pages of the matrix go by the authority; one of them holds one cell. */
function cellOf(url: string, moments: readonly Moment[]): Moment | undefined {
  const [first] = moments
  const isOne = moments.every(({ role, stage }) => role === first?.role && stage === first.stage)
  return url.includes('/responsible-authorities/') && isOne ? first : undefined
}

/** Where the source names no stage, any will do. */
const stagesOf = (stage: Stage | 'all' | null): readonly Stage[] =>
  stage === 'all' || stage === null ? STAGES : [stage]

function ofInstrument(
  instrument: Instrument,
  safeguards: readonly Safeguard[],
  regions: Readonly<Record<string, Region>>,
): Resource {
  const citing = safeguards.filter(({ instruments }) => instruments.includes(instrument.id))
  return {
    id: instrument.id,
    url: instrument.url,
    sort: 'instrument',
    region: regions[instrument.id] ?? 'global',
    dpiTypes: instrument.dpiTypes,
    principles: instrument.principles,
    moments: citing.flatMap(({ actions }) =>
      actions.flatMap(({ role, stages }) => stages.map((stage) => ({ role, stage }))),
    ),
    instrument,
    processes: [],
    safeguards: citing.map(({ id }) => id),
  }
}
