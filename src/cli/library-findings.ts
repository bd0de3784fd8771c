import { type Coverage, measureCoverage } from '@/core/library/coverage'
import type { Framework, Instrument, Library } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import { findOrphans, type Orphans } from './library-orphans'
import { instructionsIn, proseOf } from './library-sentences'
import { readingGrade } from './reading-grade'
import { type Alike, similarSentences } from './similar-sentences'

/** Everything that a keeper of the library wants to know of it. */
export interface LibraryFindings {
  readonly version: string
  readonly coverage: Coverage
  readonly orphans: Orphans
  readonly alike: readonly Alike[]
  readonly grades: {
    readonly whole: number
    /** By safeguard, the hardest first. */
    readonly safeguards: readonly { readonly id: string; readonly grade: number }[]
  }
}

export function findInLibrary(
  library: Library,
  texts: SafeguardTexts,
  framework: Framework,
  instruments: readonly Instrument[],
): LibraryFindings {
  const grades = Object.entries(texts).map(([id, text]) => ({
    id,
    grade: rounded(readingGrade(proseOf(text))),
  }))
  return {
    version: library.version,
    coverage: measureCoverage(library, framework),
    orphans: findOrphans(library, instruments),
    alike: similarSentences(instructionsIn(texts)),
    grades: {
      whole: rounded(readingGrade(Object.values(texts).flatMap(proseOf))),
      safeguards: grades.sort((a, b) => b.grade - a.grade || (a.id < b.id ? -1 : 1)),
    },
  }
}

const rounded = (grade: number): number => Math.round(grade * 10) / 10
