import type { Block, HeadingBlock, PlanDocument } from '@/core/document/plan-document'
import type { Progress } from '@/exporters/exporter'
import { leadsOn } from '@/exporters/leads-on'
import { sectionName } from '@/exporters/section-name'
import { factNames } from '@/exporters/pdf/blocks/fact-names'
import { type BlockSetting, layBlock } from '@/exporters/pdf/blocks/lay-block'
import { languageTag } from '@/exporters/pdf/text/language-tag'
import type { Typesetter } from '@/exporters/pdf/text/typesetter'
import { Flow } from './flow'
import { pageFooter } from './footer'
import { frameOf } from './frame'
import { Headings } from './headings'
import type { Page } from './page'
import { fitPage, stretchesOf } from './page-fit'
import { StructureElement } from './structure'

/** A document laid out on pages: everything a file needs but its bytes. */
export interface LaidDocument {
  readonly pages: readonly Page[]
  readonly structure: StructureElement
  readonly headings: Headings
}

export function layDocument(
  document: PlanDocument,
  typesetter: Typesetter,
  progress: Progress,
): LaidDocument {
  const rightToLeft = document.direction === 'rtl'
  const footer = pageFooter(document.footer, document.paper, typesetter, rightToLeft)
  const frames = {
    portrait: frameOf(document.paper, 'portrait', footer.height),
    landscape: frameOf(document.paper, 'landscape', footer.height),
  }
  const structure = new StructureElement('Document', { language: languageTag(document.language) })
  const headings = new Headings()
  const setting: BlockSetting = {
    typesetter,
    rightToLeft,
    frame: frames.portrait,
    frames,
    parent: structure,
    headings,
    leading: leadsOn(document.blocks),
    names: factNames(document.blocks),
    continued: document.continued,
    listed: headingsIn(document.blocks).filter((heading) => heading.level < 3),
  }
  let section: string | undefined
  let done = 0
  let farthest = 0
  const layAll = (blocks: readonly Block[], typesetterOfPage: Typesetter) =>
    blocks.flatMap((block, index) => {
      section = sectionName(block) ?? section
      // A page that is laid out again is no step back.
      farthest = Math.max(farthest, done + index)
      progress(farthest / document.blocks.length, section)
      return layBlock(block, { ...setting, typesetter: typesetterOfPage })
    })
  const items = stretchesOf(document.blocks).flatMap(({ blocks, isPage, ifItFits }) => {
    const before = structure.kids.length
    const lay = (typesetterOfPage: Typesetter) => {
      structure.keepFirst(before)
      return layAll(blocks, typesetterOfPage)
    }
    const laid = isPage ? fitPage(lay, typesetter, frames.portrait.height, ifItFits) : lay(typesetter)
    done += blocks.length
    return laid
  })
  progress(1, section)
  const flow = new Flow(frames)
  flow.place(items)
  for (const page of flow.pages) {
    const isWide = page.width > page.height
    footer.draw(page, isWide ? frames.landscape : frames.portrait, flow.pages.length)
  }
  return { pages: flow.pages, structure, headings }
}

function headingsIn(blocks: readonly Block[]): readonly HeadingBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [block] : block.type === 'section' ? headingsIn(block.blocks) : [],
  )
}
