import type { Drawing, Shape } from '../drawing'

/** The same picture from right to left, its lines of text too. */
export function mirrored({ width, height, shapes }: Drawing): Drawing {
  return { width, height, shapes: shapes.map((shape) => mirroredShape(shape, width)), isRightToLeft: true }
}

function mirroredShape(shape: Shape, width: number): Shape {
  switch (shape.shape) {
    case 'rect':
      return { ...shape, x: width - shape.x - shape.width }
    case 'line':
      return { ...shape, x1: width - shape.x1, x2: width - shape.x2 }
    case 'polygon':
      return { ...shape, points: shape.points.map(([x, y]) => [width - x, y] as const) }
    case 'label':
      return {
        ...shape,
        x: width - shape.x,
        anchor: shape.anchor === 'middle' ? 'middle' : shape.anchor === 'left' ? 'right' : 'left',
      }
  }
}
