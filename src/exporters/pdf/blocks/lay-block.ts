import { type Block, type BlockHandlers, handleBlock, type HeadingBlock } from '@/core/document/plan-document'
import type { Frame, Orientation } from '@/exporters/pdf/layout/frame'
import { fitSection } from '@/exporters/pdf/layout/section-fit'
import type { FlowItem } from '@/exporters/pdf/layout/slab'
import type { Typesetter } from '@/exporters/pdf/text/typesetter'
import { layContents } from './contents'
import { layCover } from './cover'
import { layFigure } from './figure'
import { layHeading } from './heading'
import { layKeyValue } from './key-value'
import { layList } from './list'
import { layParagraph } from './paragraph'
import type { Setting } from './setting'
import { laySignOff } from './sign-off'
import { layTable } from './table'

export interface BlockSetting extends Setting {
  readonly frames: Readonly<Record<Orientation, Frame>>
  /** The headings the contents list. */
  readonly listed: readonly HeadingBlock[]
}

/** The pieces of one block, ready for the flow. */
export function layBlock(block: Block, setting: BlockSetting): readonly FlowItem[] {
  const handlers: BlockHandlers<readonly FlowItem[]> = {
    cover: (cover) => layCover(cover, setting),
    contents: (contents) => layContents(contents, setting.listed, setting),
    heading: (heading) => layHeading(heading, setting),
    paragraph: (paragraph) => layParagraph(paragraph, setting),
    list: (list) => layList(list, setting),
    table: (table) => layTable(table, setting),
    'key-value': (keyValue) => layKeyValue(keyValue, setting),
    figure: (figure) => layFigure(figure, setting),
    'sign-off': (signOff) => laySignOff(signOff, setting),
    'page-break': () => [{ turnTo: 'portrait' }],
    section: ({ orientation, blocks }) => {
      const frame = setting.frames[orientation]
      const before = setting.parent.kids.length
      const lay = (typesetter: Typesetter): readonly FlowItem[] => {
        setting.parent.keepFirst(before)
        const inner = { ...setting, typesetter, frame, parent: setting.parent.add('Sect') }
        const items = blocks.flatMap((each) => layBlock(each, inner))
        // A page break inside keeps the section's own way round.
        return items.map((item) => ('turnTo' in item ? { turnTo: orientation } : item))
      }
      const items = fitSection(lay, setting.typesetter, frame)
      return [{ turnTo: orientation }, ...items, { turnTo: 'portrait' }]
    },
  }
  return handleBlock(handlers, block)
}
