import type { EditedItem } from '../plan/apply-edits'
import type { SectionInput } from './section'
import { WAVES, withMonthsOfWave } from './waves'

interface ItemsOfWave {
  readonly name: string
  /** As a heading. */
  readonly nameWithMonths: string
  readonly items: readonly EditedItem[]
}

/** The priority actions by wave, those without dates last; empty waves left out. */
export function byWave(input: SectionInput): readonly ItemsOfWave[] {
  const { say } = input.words
  const groups = WAVES.map((wave): ItemsOfWave => {
    const name = say(`taxonomy:waves.${wave}`)
    return {
      name,
      nameWithMonths: withMonthsOfWave(input, wave, name),
      items: input.priority.filter(
        ({ schedule }) => schedule.state === 'scheduled' && schedule.wave === wave,
      ),
    }
  })
  const name = say('document:actions.undated')
  const undated = input.priority.filter(({ schedule }) => schedule.state === 'unscheduled')
  return [...groups, { name, nameWithMonths: name, items: undated }].filter(({ items }) => items.length > 0)
}
