import type { Library } from '../library/library'
import type { SafeguardTexts } from '../library/read-text'
import { fingerprint } from './fingerprint'
import type { Plan } from './plan'
import type { BasisItem } from './saved-plan'

/** The plan as it stands, to be told later what changed and what is gone without the library of today. */
export function basisOf(
  plan: Plan,
  library: Library,
  english: SafeguardTexts,
): Readonly<Record<string, BasisItem>> {
  const safeguards = new Map(library.safeguards.map((safeguard) => [safeguard.id, safeguard]))
  const entries = plan.items.map(({ id, tier, schedule }): [string, BasisItem] => {
    const dated = schedule.state === 'scheduled' ? schedule : null
    return [
      id,
      {
        title: english[id]?.title ?? id,
        hash: fingerprint(JSON.stringify([safeguards.get(id), english[id]])),
        tier,
        startOffset: dated?.startOffset ?? null,
        endOffset: dated?.endOffset ?? null,
      },
    ]
  })
  return Object.fromEntries(entries)
}
