import { createHash } from 'node:crypto'
import type { Library } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import { basisOf } from '@/core/plan/basis'
import type { Plan } from '@/core/plan/plan'
import { NO_EDITS } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { writePlanFile } from '@/storage/read-plan-file'
import type { Wanted } from './make-files'

/** A plan file that the app opens, made from an answers file; the same answers and date give the same file. */
export function planFile(
  answers: Answers,
  plan: Plan,
  library: Library,
  english: SafeguardTexts,
  { date, language, paper, preset }: Wanted,
): string {
  const id = createHash('sha256')
    .update(JSON.stringify([answers, date]))
    .digest('hex')
    .slice(0, 32)
  const at = `${date}T00:00:00.000Z`
  return writePlanFile({
    id,
    revision: 1,
    title: '',
    createdAt: at,
    updatedAt: at,
    savedToFile: { at, revision: 1 },
    answers,
    edits: NO_EDITS,
    document: { preset, paper, language, includesSensitive: false, status: 'draft', author: '' },
    snapshots: [],
    libraryVersion: plan.libraryVersion,
    engineVersion: library.settings.version,
    basis: basisOf(plan, library, english),
  })
}
