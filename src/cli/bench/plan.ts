import { makePlan } from '@/core/engine/make-plan'
import type { Library } from '@/core/library/library'
import type { Safeguard } from '@/core/library/safeguard'
import type { Answers } from '@/core/questionnaire/answers'
import { type DpiContext, readContext } from '@/core/questionnaire/context'
import { mustLoadLibrary } from '../load-data'
import { RUNS, measure } from '../measure'

const COPIES = [1, 10, 100] as const

const answers: Answers = {
  dpiTypes: ['id', 'payments', 'data-exchange'],
  stage: 'design',
  roles: ['government', 'regulator'],
}

/** Each run gives another of these: a plan made anew after an answer, as the user has it. */
const REDRESS = ['several-channels', 'operator-only', 'courts-only', 'none', 'unknown'] as const

interface Timed {
  readonly size: number
  readonly ms: number
}

/** How long re-planning takes, and how that grows with the library: the shipped one, ten and a hundred times it. */
export function bench(): void {
  const library = mustLoadLibrary()
  const contexts = REDRESS.map((redress) => readTheContext(library, { ...answers, context: { redress } }))
  let before: Timed | null = null
  for (const copies of COPIES) {
    const copied = copiesOf(library, copies)
    const size = copied.safeguards.length
    let turn = 0
    const { ms, cpuMs } = measure(() => {
      const context = contexts[turn++ % contexts.length]
      if (context) makePlan(copied, context)
    })
    console.log(
      `${String(size).padStart(6)} safeguards: ${ms.toFixed(2)} ms (median of ${RUNS}; CPU ${cpuMs.toFixed(2)} ms)${before ? growthOf(before, { size, ms }) : ''}`,
    )
    before = { size, ms }
  }
}

/** Against what sorting alone would cost: n log n. */
function growthOf(before: Timed, now: Timed): string {
  const size = now.size / before.size
  const sorting = (size * Math.log(now.size)) / Math.log(before.size)
  return `, ${(now.ms / before.ms).toFixed(1)}× the time for ${size.toFixed(0)}× the size (n log n: ${sorting.toFixed(1)}×)`
}

function readTheContext({ questionnaire }: Library, given: Answers): DpiContext {
  const read = readContext(questionnaire, given)
  if (!read.ok) throw new Error(`the answer "${read.missing}" is missing`)
  return read.context
}

/** The first copy keeps its ids; each further one depends on its own copies, as the first on its own. */
function copiesOf(one: Library, copies: number): Library {
  const safeguards = Array.from({ length: copies }, (_, index) =>
    index === 0 ? one.safeguards : one.safeguards.map((safeguard) => renamed(safeguard, `-copy-${index}`)),
  )
  return { ...one, safeguards: safeguards.flat() }
}

function renamed(safeguard: Safeguard, suffix: string): Safeguard {
  return {
    ...safeguard,
    id: `${safeguard.id}${suffix}`,
    dependsOn: safeguard.dependsOn.map((each) => ({ ...each, id: `${each.id}${suffix}` })),
    actions: safeguard.actions.map((action) => ({
      ...action,
      id: action.id.replace(safeguard.id, `${safeguard.id}${suffix}`),
    })),
  }
}
