import { type ComponentType, lazy, useState } from 'react'
import { loadNamespaces } from '@/i18n/interface'
import type { Namespace } from '@/i18n/texts'
import type { DataPart } from '@/state/data-source'
import type { DataSource } from '@/state/data-source-context'
import { currentLanguage } from '@/state/preferences'
import { laterStyles } from './styles-apart'

/**
 * A screen comes as a chunk of its own, together with the words it needs, the styles, and the data it is first drawn from;
 * one of the first file, whose words and styles are there, names none. What `load` was called for ahead is drawn at once,
 * with nothing in between.
 */
export function screen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  namespaces?: readonly Namespace[],
  data?: readonly DataPart[],
) {
  let loaded: ComponentType<Props> | null = null
  const loadAll = async (): Promise<{ default: ComponentType<Props> }> => {
    const [component] = await Promise.all([
      load(),
      ...(namespaces ? [loadNamespaces(namespaces), laterStyles()] : []),
      ...(data ? [loadData(data)] : []),
    ])
    loaded = component
    return { default: component }
  }
  const Later = lazy(loadAll) as unknown as ComponentType<Props>
  function Screen(props: Props) {
    const [Drawn] = useState<ComponentType<Props>>(() => loaded ?? Later)
    return <Drawn {...props} />
  }
  return Object.assign(Screen, { load: loadAll })
}

let source: DataSource | null = null

/** Told when the app starts, for the screens are listed where there are no data too. */
export function screensReadFrom(data: DataSource): void {
  source = data
}

async function loadData(parts: readonly DataPart[]): Promise<void> {
  const { dataAhead } = await import('@/state/data-source')
  if (source) await dataAhead(source, currentLanguage(), parts)
}
