import type { Sample } from '@/state/data-source'

const files = import.meta.glob<Omit<Sample, 'id'>>('../../../data/samples/*.json', {
  eager: true,
  import: 'default',
})

export const samples: readonly Sample[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, sample]) => ({ ...sample, id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length) }))
