import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { endMovedBy, movedBy, type Span, within } from './moved-months'
import styles from './timeline-chart.module.css'

interface Props {
  readonly span: Span
  readonly months: number
  /** Nothing to move against: the plan has no start month. */
  readonly isFixed: boolean
  readonly isWrong: boolean
  /** In outline: its months are not those of the work itself. */
  readonly isInterim: boolean
  readonly isRightToLeft: boolean
  readonly title: string
  /** What the pointer is shown. */
  readonly label: (span: Span) => string
  /** The months alone. */
  readonly when: (span: Span) => string
  readonly onKeep: (span: Span) => void
}

interface Drag {
  /** The end alone is dragged, and the start stays. */
  readonly isEnd: boolean
  readonly fromX: number
  readonly perMonth: number
}

/**
 * One bar: dragged with the pointer as a whole or by its end; moved by arrow keys, lengthened with Shift. It is a slider,
 * not a button: screen readers keep the arrow keys for themselves on a button, and pass them on to a slider.
 */
export function TimelineBar(props: Props) {
  const { span, months, isFixed, isWrong, isInterim, isRightToLeft, title, label, when, onKeep } = props
  const track = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const [moving, setMoving] = useState<Span | null>(null)
  const at = moving ?? span
  // The chart has room for more months once the bar is let go.
  const drawn = within(at, months)
  const share = (count: number): string => `${(count / months) * 100}%`

  function begin(event: PointerEvent<HTMLButtonElement>): void {
    if (isFixed || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = {
      isEnd: event.target instanceof HTMLElement && event.target.dataset['end'] !== undefined,
      fromX: event.clientX,
      perMonth: (track.current?.clientWidth ?? 1) / months,
    }
  }
  function move(event: PointerEvent<HTMLButtonElement>): void {
    if (!drag.current) return
    const { isEnd, fromX, perMonth } = drag.current
    const by = Math.round((event.clientX - fromX) / perMonth) * (isRightToLeft ? -1 : 1)
    setMoving(isEnd ? endMovedBy(span, by) : movedBy(span, by))
  }
  function end(): void {
    if (!drag.current) return
    drag.current = null
    if (moving && (moving.start !== span.start || moving.end !== span.end)) onKeep(moving)
    setMoving(null)
  }
  /** The browser took the finger for a scroll, or Escape was pressed: nothing was moved. */
  function giveUp(): void {
    drag.current = null
    setMoving(null)
  }
  function press(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.key === 'Escape') giveUp()
    const by = monthsOfKey(event.key)
    if (isFixed || by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = event.shiftKey ? endMovedBy(span, by) : movedBy(span, by)
    if (next.start !== span.start || next.end !== span.end) onKeep(next)
  }
  function monthsOfKey(key: string): number | undefined {
    const forward = isRightToLeft ? -1 : 1
    const length = span.end - span.start
    return {
      ArrowRight: forward,
      ArrowLeft: -forward,
      ArrowUp: 1,
      ArrowDown: -1,
      Home: -span.start,
      End: Math.max(0, months - length - span.start),
    }[key]
  }

  return (
    <div className={styles.track} ref={track} title={label(at)}>
      <button
        type="button"
        role="slider"
        className={styles.bar}
        data-wrong={isWrong}
        data-interim={isInterim}
        data-moving={moving !== null}
        aria-disabled={isFixed}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={Math.max(at.start, months - (at.end - at.start))}
        aria-valuenow={at.start}
        aria-valuetext={when(at)}
        style={{ insetInlineStart: share(drawn.start), inlineSize: share(drawn.end - drawn.start) }}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={giveUp}
        onKeyDown={press}
      >
        {!isFixed && <span className={styles.end} data-end="" />}
      </button>
      {moving !== null && (
        <span
          className={styles.moving}
          aria-hidden="true"
          style={
            drawn.start > months / 2
              ? { insetInlineEnd: share(months - drawn.end) }
              : { insetInlineStart: share(drawn.start) }
          }
        >
          {when(at)}
        </span>
      )}
    </div>
  )
}
