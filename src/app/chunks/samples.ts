import type { Language } from '@/core/questionnaire/vocabulary'
import type { WordTree } from '@/i18n/with-words'
import { type Sample, sampleIn } from '@/state/data-source-context'
import { byFileName } from './by-file-name'

const files = import.meta.glob<Omit<Sample, 'id' | 'language'>>('../../../data/samples/*.json', {
  eager: true,
  import: 'default',
})
const words = import.meta.glob<WordTree>('../../../data/text/*/samples/*.json', { import: 'default' })

/** As written, in English. */
const samples: readonly Omit<Sample, 'language'>[] = Object.entries(byFileName(files))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, sample]) => ({ ...sample, id }))

/** The worked examples in a language, as far as they have words in it. */
export async function samplesIn(language: Language): Promise<readonly Sample[]> {
  const loaded = await Promise.all(
    samples.map(({ id }) => words[`../../../data/text/${language}/samples/${id}.json`]?.()),
  )
  return samples.map((sample, index) => sampleIn(sample, language, loaded[index]))
}
