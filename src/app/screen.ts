import { type ComponentType, lazy } from 'react'
import { loadNamespaces } from '@/i18n/interface'
import type { Namespace } from '@/i18n/texts'

/** A screen comes as a chunk of its own, together with the words it needs. */
export function screen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  namespaces: readonly Namespace[] = [],
) {
  return lazy(async () => {
    const [loaded] = await Promise.all([load(), loadNamespaces(namespaces)])
    return { default: loaded }
  })
}
