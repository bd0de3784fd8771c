import { readFile } from 'node:fs/promises'
import { readWholeFont } from '@/build/fonts'
import type { PlanDocument } from '@/core/document/plan-document'
import type { Exported, ExporterTools } from '@/exporters/exporter'
import { make } from '@/exporters/pdf/pdf'

const fonts = new Map<string, Promise<Uint8Array>>()

/** The whole fonts of the packages, each read once. */
function loadFont(name: string): Promise<Uint8Array> {
  const font = fonts.get(name) ?? readWholeFont(name, 'node_modules')
  fonts.set(name, font)
  return font
}

async function loadWasm(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(`node_modules/harfbuzzjs/dist/${name}`))
}

function unneeded(): never {
  throw new Error('A PDF needs neither data nor pictures in pixels')
}

export const NODE_TOOLS: ExporterTools = { loadFont, loadWasm, rasterise: unneeded }

export function makePdf(document: PlanDocument, tools: Partial<ExporterTools> = {}): Promise<Exported> {
  return make(document, { ...NODE_TOOLS, ...tools })
}
