import type { Block } from '@/core/document/plan-document'
import type { Frame } from '@/exporters/pdf/layout/frame'
import type { Headings } from '@/exporters/pdf/layout/headings'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import type { Typesetter } from '@/exporters/pdf/text/typesetter'

/** What every block needs to know about the place where it stands. */
export interface Setting {
  readonly typesetter: Typesetter
  readonly frame: Frame
  readonly rightToLeft: boolean
  /** The element of the structure that the block's own elements go into. */
  readonly parent: StructureElement
  readonly headings: Headings
  /** Blocks never parted from what follows them. */
  readonly leading: ReadonlySet<Block>
  /** What each block of facts goes by on a further page: its caption, or the heading right above it. */
  readonly names: ReadonlyMap<Block, string>
  /** Follows a name that stands again where something goes on. */
  readonly continued: string
}
