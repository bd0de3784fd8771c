import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { endMovedBy, movedBy, type Span } from './moved-months'
import styles from './timeline-chart.module.css'

interface Props {
  readonly span: Span
  readonly months: number
  /** Nothing to move against: the plan has no start month. */
  readonly isFixed: boolean
  readonly isWrong: boolean
  readonly isRightToLeft: boolean
  readonly label: (span: Span) => string
  readonly onKeep: (span: Span) => void
}

interface Drag {
  readonly fromX: number
  readonly perMonth: number
}

/** One bar: dragged with the pointer, moved by arrow keys, lengthened with Shift. */
export function TimelineBar({ span, months, isFixed, isWrong, isRightToLeft, label, onKeep }: Props) {
  const track = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const [moving, setMoving] = useState<Span | null>(null)
  const at = moving ?? span

  function begin(event: PointerEvent<HTMLButtonElement>): void {
    if (isFixed || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { fromX: event.clientX, perMonth: (track.current?.clientWidth ?? 1) / months }
  }
  function move(event: PointerEvent<HTMLButtonElement>): void {
    if (!drag.current) return
    const { fromX, perMonth } = drag.current
    const by = Math.round((event.clientX - fromX) / perMonth) * (isRightToLeft ? -1 : 1)
    setMoving(movedBy(span, by))
  }
  function end(): void {
    if (!drag.current) return
    drag.current = null
    if (moving && moving.start !== span.start) onKeep(moving)
    setMoving(null)
  }
  function press(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.key === 'Escape') {
      drag.current = null
      setMoving(null)
    }
    const isForward = event.key === (isRightToLeft ? 'ArrowLeft' : 'ArrowRight')
    const isBack = event.key === (isRightToLeft ? 'ArrowRight' : 'ArrowLeft')
    if (isFixed || (!isForward && !isBack) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const by = isForward ? 1 : -1
    const next = event.shiftKey ? endMovedBy(span, by) : movedBy(span, by)
    if (next.start !== span.start || next.end !== span.end) onKeep(next)
  }

  return (
    <div className={styles.track} ref={track}>
      <button
        type="button"
        className={styles.bar}
        data-wrong={isWrong}
        data-moving={moving !== null}
        aria-disabled={isFixed}
        aria-label={label(at)}
        title={label(at)}
        style={{
          insetInlineStart: `${(at.start / months) * 100}%`,
          inlineSize: `${((at.end - at.start) / months) * 100}%`,
        }}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyDown={press}
      />
    </div>
  )
}
