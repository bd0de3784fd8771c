import type { Block, HeadingBlock, PlanDocument } from '@/core/document/plan-document'
import type { Progress } from '@/exporters/exporter'
import { sectionName } from '@/exporters/section-name'
import { type BlockSetting, layBlock } from '@/exporters/pdf/blocks/lay-block'
import { languageTag } from '@/exporters/pdf/text/language-tag'
import type { Typesetter } from '@/exporters/pdf/text/typesetter'
import { Flow } from './flow'
import { pageFooter } from './footer'
import { frameOf } from './frame'
import { Headings } from './headings'
import type { Page } from './page'
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
    listed: headingsIn(document.blocks).filter((heading) => heading.level < 3),
  }
  let section: string | undefined
  const items = document.blocks.flatMap((block, index) => {
    section = sectionName(block) ?? section
    progress(index / document.blocks.length, section)
    return layBlock(block, setting)
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
