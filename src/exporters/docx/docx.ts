import type { Drawing } from '@/core/document/drawing'
import { type PlanDocument, handleBlock } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { Document, type FileChild, type ISectionOptions, Packer } from 'docx'
import type { Exported, ExporterTools, Progress, Replacement } from '../exporter'
import { leadsOn } from '../leads-on'
import { sectionName } from '../section-name'
import { HALF_CHARACTERS } from '../xml-text'
import { blockHandlers } from './block-handlers'
import { corePropertiesXml } from '../core-properties'
import { type DocxOutline, readOutline } from './docx-setting'
import { shownScale } from './figure'
import { fontTableXml } from './fonts'
import { planFooter } from './footer'
import { NUMBERING, claimListNumbers } from './numbering'
import { MARGIN_TWIPS, PAPER_TWIPS, textArea } from './page'
import { repack } from './repack'
import { type DocxSection, cutSections } from './sections'
import { stylesXml } from './styles'

export const extension = 'docx'

type Pictures = ReadonlyMap<Drawing, Uint8Array>

/** The plan as a Word file that is edited through its styles. */
export async function make(
  document: PlanDocument,
  tools: ExporterTools,
  progress: Progress = () => undefined,
): Promise<Exported> {
  const sections = cutSections(document)
  const pictures = await rasterisePictures(document, sections, tools)
  progress(0.2)
  let section: string | undefined
  const file = wordFile(document, sections, pictures, (share, name) => {
    section = name ?? section
    progress(0.2 + share * 0.3, section)
  })
  const packed = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'word/styles.xml', data: stylesXml(document, claimListNumbers(file)) },
    { path: 'word/fontTable.xml', data: fontTableXml() },
    { path: 'docProps/core.xml', data: corePropertiesXml(document) },
  ])
  progress(0.8)
  const bytes = await repack(packed, document)
  progress(1)
  return { bytes, replaced: brokenCharacters(document) }
}

/** Sharp on paper: 216 dots to the inch of the picture as shown. */
const PIXELS_A_POINT = 3

async function rasterisePictures(
  { paper }: PlanDocument,
  sections: readonly DocxSection[],
  tools: ExporterTools,
): Promise<Pictures> {
  const pictures = new Map<Drawing, Uint8Array>()
  for (const { blocks, orientation } of sections) {
    const area = textArea(paper, orientation)
    for (const block of blocks) {
      if (block.type !== 'figure') continue
      const pixelsPerPoint = PIXELS_A_POINT * shownScale(block.drawing, area)
      pictures.set(block.drawing, await tools.rasterise(block.drawing, pixelsPerPoint))
    }
  }
  return pictures
}

function wordFile(
  document: PlanDocument,
  sections: readonly DocxSection[],
  pictures: Pictures,
  progress: Progress,
): Document {
  const outline = readOutline(document)
  const footers = { default: planFooter(document) }
  return new Document({
    numbering: NUMBERING,
    sections: sections.map((section, index): ISectionOptions => {
      const children = sectionChildren(section, document, outline, pictures, (share, name) =>
        progress((index + share) / sections.length, name),
      )
      // Later sections take over the footer of the first, so that it is edited in one place.
      return { ...(index === 0 ? { footers } : {}), properties: pageProperties(document, section), children }
    }),
  })
}

function sectionChildren(
  { blocks, orientation, startsPage }: DocxSection,
  document: PlanDocument,
  outline: DocxOutline,
  pictures: Pictures,
  progress: Progress,
): readonly FileChild[] {
  const handlers = blockHandlers({
    document,
    isRtl: document.direction === 'rtl',
    area: textArea(document.paper, orientation),
    outline,
    pictures,
    startsPage,
    leading: leadsOn(blocks),
  })
  return blocks.flatMap((block, index) => {
    progress(index / blocks.length, sectionName(block))
    return handleBlock(handlers, block)
  })
}

function pageProperties(
  { paper }: PlanDocument,
  { orientation }: DocxSection,
): ISectionOptions['properties'] & {} {
  const { top, bottom, side, footer } = MARGIN_TWIPS
  return {
    page: {
      size: { ...PAPER_TWIPS[paper], orientation },
      margin: { top, bottom, left: side, right: side, header: footer, footer },
    },
  }
}

/** Word shows every character; only half of a pair, which is none, is replaced. */
function brokenCharacters(document: PlanDocument): readonly Replacement[] {
  const halves = plainTextOf(document).flatMap((line) => line.match(HALF_CHARACTERS) ?? [])
  return [...new Set(halves)].map((character) => ({ character, shownAs: '\ufffd' }))
}
