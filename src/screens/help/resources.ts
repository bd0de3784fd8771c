import type { Framework, Instrument } from '@/core/library/library'
import type { Safeguard } from '@/core/library/safeguard'
import type { DpiType, Principle, Role, Stage } from '@/core/questionnaire/vocabulary'
import { DPI_TYPES, STAGES } from '@/core/questionnaire/vocabulary'

export const SORTS = ['framework', 'instrument'] as const
export const REGIONS = ['global', 'africa', 'americas', 'asia', 'europe'] as const
export type Region = (typeof REGIONS)[number]

/** Something to read elsewhere, with what it can be narrowed by. */
export interface Resource {
  readonly id: string
  readonly url: string
  readonly sort: (typeof SORTS)[number]
  readonly region: Region
  readonly dpiTypes: readonly DpiType[]
  readonly principles: readonly Principle[]
  /** Authority and stage together, as one demand or one action has them. */
  readonly moments: readonly { readonly role: Role; readonly stage: Stage }[]
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
    ...frameworkPages(framework, safeguards),
    ...instruments.map((instrument) => ofInstrument(instrument, safeguards, regions)),
  ]
}

function frameworkPages({ processes }: Framework, safeguards: readonly Safeguard[]): readonly Resource[] {
  return [...new Set(processes.map(({ url }) => url))].map((url) => {
    const own = processes.filter((process) => process.url === url)
    const ids = own.map(({ id }) => id)
    const answering = safeguards.filter(({ actions }) =>
      actions.some((action) => action.processes.some((id) => ids.includes(id))),
    )
    return {
      id: url,
      url,
      sort: 'framework',
      region: 'global',
      dpiTypes: DPI_TYPES,
      principles: [...new Set(own.map(({ principle }) => principle))],
      moments: own.flatMap(({ appliesTo }) =>
        appliesTo.flatMap(({ role, stage }) => stagesOf(stage).map((each) => ({ role, stage: each }))),
      ),
      processes: ids,
      safeguards: answering.map(({ id }) => id),
    }
  })
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
