import { PALETTE } from '@/core/document/palette'
import type { Drawing, LabelShape, Shape } from '@/core/document/drawing'
import { LABEL_LINE_HEIGHT } from '@/exporters/drawing-svg'
import { estimateWidth } from '@/core/document/charts/estimate-width'
import { labelLines } from '@/exporters/label-lines'
import styles from './drawing-picture.module.css'

/** Colours of documents as the screen's tokens, so that a picture follows the theme. */
const THEME: ReadonlyMap<string, string> = new Map([
  [PALETTE.paper, 'var(--surface)'],
  [PALETTE.ink, 'var(--ink)'],
  [PALETTE.inkSoft, 'var(--ink-2)'],
  [PALETTE.inkFaint, 'var(--ink-3)'],
  [PALETTE.line, 'var(--line)'],
  [PALETTE.sunk, 'var(--sunk)'],
  [PALETTE.accent, 'var(--accent)'],
  [PALETTE.accentSoft, 'var(--accent-soft)'],
  [PALETTE.hold, 'var(--hold)'],
  ...PALETTE.heat.map((colour, level) => [colour, `var(--heat-${level})`] as const),
  ...PALETTE.heatInk.map((colour, level) => [colour, `var(--heat-ink-${level})`] as const),
])

const colour = (fill: string): string => THEME.get(fill) ?? fill

/** A picture of the document on screen, in the screen's colours. */
export function DrawingPicture({ drawing, label }: { readonly drawing: Drawing; readonly label: string }) {
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      direction="ltr"
      role="img"
      aria-label={label}
    >
      {drawing.shapes.map((shape, index) => (
        <DrawnShape key={index} shape={shape} isRightToLeft={drawing.isRightToLeft} />
      ))}
    </svg>
  )
}

interface Directed {
  readonly isRightToLeft: Drawing['isRightToLeft']
}

function DrawnShape({ shape, isRightToLeft }: Directed & { readonly shape: Shape }) {
  switch (shape.shape) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          fill={colour(shape.fill)}
          stroke={shape.stroke === undefined ? undefined : colour(shape.stroke)}
          strokeWidth={0.75}
        />
      )
    case 'line':
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={colour(shape.stroke)}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash?.join(' ')}
        />
      )
    case 'polygon':
      return (
        <polygon points={shape.points.map((point) => point.join(',')).join(' ')} fill={colour(shape.fill)} />
      )
    case 'label':
      return <Label label={shape} isRightToLeft={isRightToLeft} />
  }
}

/** Marks that open a stretch of text with a direction of its own. */
const RIGHT_TO_LEFT = '\u2067'
const FIRST_STRONG = '\u2068'

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const

function Label({ label, isRightToLeft }: Directed & { readonly label: LabelShape }) {
  const { x, y, size, strong, fill, anchor, maxWidth, maxLines } = label
  const lines = labelLines(label.text, maxWidth, maxLines, (each) => estimateWidth(each, size, strong))
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={strong ? 700 : undefined}
      fill={colour(fill)}
      textAnchor={ANCHORS[anchor]}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? 0 : size * LABEL_LINE_HEIGHT}>
          {`${isRightToLeft ? RIGHT_TO_LEFT : FIRST_STRONG}${line}\u2069`}
        </tspan>
      ))}
    </text>
  )
}
