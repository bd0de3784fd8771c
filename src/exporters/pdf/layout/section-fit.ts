import type { Typesetter } from '@/exporters/pdf/text/typesetter'
import { Flow } from './flow'
import type { Frame } from './frame'
import { type Lay, setCloser } from './page-fit'
import { type FlowItem, isPageTurn, type Slab } from './slab'

/** What fills more than this share of a last page is worth its page; less looks like a slip: three rows of fifteen. */
const LITTLE = 0.5

/** What a section of pages of its own holds, set closer where that spares a last page with little on it. */
export function fitSection(lay: Lay, typesetter: Typesetter, frame: Frame): readonly FlowItem[] {
  const items = lay(typesetter)
  const { pages, lastShare } = flowOf(items, frame)
  if (pages.length < 2 || lastShare > LITTLE) return items
  for (const closer of setCloser(lay, typesetter)) {
    if (flowOf(closer, frame).pages.length < pages.length) return closer
  }
  return lay(typesetter)
}

/** How they would fill pages, with nothing drawn. */
function flowOf(items: readonly FlowItem[], frame: Frame): Flow {
  const flow = new Flow({ portrait: frame, landscape: frame })
  flow.place(items.map((item) => (isPageTurn(item) ? item : undrawn(item))))
  return flow
}

function undrawn(slab: Slab): Slab {
  const { repeated, split } = slab
  return {
    ...slab,
    draw: () => undefined,
    ...(repeated && { repeated: undrawn(repeated) }),
    ...(split && {
      split: (room, mustSplit) => {
        const parts = split(room, mustSplit)
        return parts && [undrawn(parts[0]), undrawn(parts[1])]
      },
    }),
  }
}
