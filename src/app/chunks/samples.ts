import type { Sample } from '@/state/data-source-context'
import { byFileName } from './by-file-name'

const files = import.meta.glob<Omit<Sample, 'id' | 'language'>>('../../../data/samples/*.json', {
  eager: true,
  import: 'default',
})

/** As written, in English. */
export const samples: readonly Omit<Sample, 'language'>[] = Object.entries(byFileName(files))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, sample]) => ({ ...sample, id }))
