import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { spanOfItem } from './moved-months'
import styles from './timeline-chart.module.css'
import { gatesWithin, ticksIn } from './timeline-scale'

interface Props {
  readonly input: SectionInput
  readonly items: readonly EditedItem[]
  readonly months: number
  readonly label: string
}

/** A row is so many units high, a month so many wide; the picture stretches to its place. */
const ROW = 10
const MONTH = 10

/** Behind the bars: some months, the gates, and a line from each action to those that wait for it. */
export function TimelineGrid({ input, items, months, label }: Props) {
  const isRightToLeft = input.words.direction === 'rtl'
  const width = months * MONTH
  const height = items.length * ROW
  const x = (month: number): number => (isRightToLeft ? width - month * MONTH : month * MONTH)
  return (
    <svg
      className={styles.grid}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {ticksIn(months).map((month) => (
        <line key={month} className={styles.tick} x1={x(month)} x2={x(month)} y1={0} y2={height} />
      ))}
      {gatesWithin(input, months).map(({ gate, month }) => (
        <line key={gate} className={styles.gate} x1={x(month)} x2={x(month)} y1={0} y2={height} />
      ))}
      {linksIn(items).map(({ from, to, fromRow, toRow }) => (
        <path
          key={`${fromRow}-${toRow}`}
          className={to < from ? styles.broken : styles.link}
          d={`M${x(from)} ${middle(fromRow)} V${middle(toRow)} H${x(to)}`}
        />
      ))}
    </svg>
  )
}

const middle = (row: number): number => row * ROW + ROW / 2

interface WaitLine {
  readonly from: number
  readonly to: number
  readonly fromRow: number
  readonly toRow: number
}

function linksIn(items: readonly EditedItem[]): readonly WaitLine[] {
  const rows = new Map(items.map((item, row) => [item.id, row]))
  return items.flatMap((item, toRow) =>
    item.dependsOn.flatMap((id): readonly WaitLine[] => {
      const fromRow = rows.get(id)
      const before = fromRow === undefined ? undefined : items[fromRow]
      const from = before && spanOfItem(before)?.end
      const to = spanOfItem(item)?.start
      return fromRow === undefined || from === undefined || to === undefined
        ? []
        : [{ from, to, fromRow, toRow }]
    }),
  )
}
