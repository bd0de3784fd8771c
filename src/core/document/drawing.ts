/** A picture as shapes in points, origin at the top left, already mirrored for right-to-left. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Lines of labels run as those of an Arabic page, whatever letter or figure they begin with. */
  readonly isRightToLeft?: true
}

export type Shape = RectShape | LineShape | PolygonShape | LabelShape

export interface RectShape {
  readonly shape: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly stroke?: string
}

export interface LineShape {
  readonly shape: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: string
  readonly width: number
  readonly dash?: readonly [number, number]
}

export interface PolygonShape {
  readonly shape: 'polygon'
  readonly points: readonly (readonly [number, number])[]
  readonly fill: string
}

/**
 * Text that starts, centres or ends at `x`, first baseline at `y`. It wraps within `maxWidth` and takes at most
 * `maxLines`, the last one ending in an ellipsis: pictures show short names, tables show the whole.
 */
export interface LabelShape {
  readonly shape: 'label'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly strong: boolean
  readonly fill: string
  /** Physical side of `x`, whatever the script: `left` means the text's left edge stands at `x`. */
  readonly anchor: 'left' | 'middle' | 'right'
  readonly maxWidth: number
  readonly maxLines: number
}
