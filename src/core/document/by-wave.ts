import type { EditedItem } from '../plan/apply-edits'
import type { SectionInput } from './section'

/** The priority actions by wave, those without dates last; empty waves left out. */
export function byWave(
  input: SectionInput,
): readonly { readonly name: string; readonly items: readonly EditedItem[] }[] {
  const { say } = input.words
  const groups = ([1, 2, 3] as const).map((wave) => ({
    name: say(`taxonomy:waves.${wave}`),
    items: input.priority.filter(({ schedule }) => schedule.state === 'scheduled' && schedule.wave === wave),
  }))
  const undated = input.priority.filter(({ schedule }) => schedule.state === 'unscheduled')
  return [...groups, { name: say('document:actions.undated'), items: undated }].filter(
    ({ items }) => items.length > 0,
  )
}
