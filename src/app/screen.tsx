import { type ComponentType, lazy, useState } from 'react'
import { loadNamespaces } from '@/i18n/interface'
import type { Namespace } from '@/i18n/texts'
import { laterStyles } from './styles-apart'

/**
 * A screen comes as a chunk of its own, together with the words it needs and the styles; one of the first file, whose words
 * and styles are there, names no words. What `load` was called for ahead is drawn at once, with nothing in between.
 */
export function screen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  namespaces?: readonly Namespace[],
) {
  let loaded: ComponentType<Props> | null = null
  const loadAll = async (): Promise<{ default: ComponentType<Props> }> => {
    const [component] = await Promise.all([
      load(),
      ...(namespaces ? [loadNamespaces(namespaces), laterStyles()] : []),
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
