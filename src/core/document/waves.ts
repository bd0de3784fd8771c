import { spanOf } from './date-words'
import type { SectionInput } from './section'

export const WAVES = [1, 2, 3] as const
type Wave = (typeof WAVES)[number]

interface WaveMonths {
  readonly wave: Wave
  /** Whole months from the start; the end is exclusive. */
  readonly start: number
  readonly end: number
}

/** The months of each wave that the plan is long enough for. */
export function wavesOf({ plan, library }: SectionInput): readonly WaveMonths[] {
  const [second, third] = library.settings.schedule.waves
  const { horizonMonths } = plan
  const bounds = [0, second, third, horizonMonths]
  return WAVES.flatMap((wave) => {
    const start = bounds[wave - 1] ?? 0
    const end = Math.min(bounds[wave] ?? horizonMonths, horizonMonths)
    return start < end ? [{ wave, start, end }] : []
  })
}

/** "Jan 2027 to Mar 2027"; undefined for a wave that lies behind the plan's end, to which actions can still be moved. */
export function monthsOfWave(input: SectionInput, wave: Wave): string | undefined {
  const months = wavesOf(input).find((each) => each.wave === wave)
  return months && spanOf(input, months.start, months.end)
}

/** What a wave is called, with its months where they have names: half a year later, “the first 90 days” are not the next. */
export function withMonthsOfWave(input: SectionInput, wave: Wave, title: string): string {
  const when = monthsOfWave(input, wave)
  if (when === undefined || input.plan.context.startMonth === null) return title
  return input.words.say('document:timeline.figureItem', { title, when })
}
