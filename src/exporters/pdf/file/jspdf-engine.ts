import { jsPDF } from 'jspdf'

/** What jsPDF's plug-ins use; its own types leave it out. Pinned by version and held by a test. */
export interface JsPdfInternals {
  readonly write: (text: string) => void
  readonly newObject: () => number
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, doOutput: boolean) => number
  readonly putStream: (stream: StreamOptions) => void
  readonly pages: (string[] | undefined)[]
  readonly getFont: () => FontSlot
  readonly events: { readonly subscribe: (topic: string, handler: (data: EventData) => void) => string }
}

export interface StreamOptions {
  readonly data: string
  readonly objectId: number
  readonly filters?: readonly string[]
  readonly addLength1?: boolean
  readonly additionalKeyValues?: { key: string; value: string | number }[]
}

/** One of the fourteen fonts jsPDF knows; our fonts are written in their places. */
export interface FontSlot {
  readonly id: string
  objectNumber?: number
  isAlreadyPutted?: boolean
}

export interface EventData {
  readonly font?: FontSlot
  readonly objId?: number
  readonly pageNumber?: number
}

export interface JsPdfEngine {
  readonly doc: jsPDF
  readonly internals: JsPdfInternals
}

export const JSPDF_VERSION = jsPDF.version

export function openEngine(
  pageSizes: readonly (readonly [number, number])[],
  compress: boolean,
): JsPdfEngine {
  const [first = [595.28, 841.89]] = pageSizes
  const doc = new jsPDF({
    unit: 'pt',
    format: [...first],
    orientation: orientationOf(first),
    putOnlyUsedFonts: true,
    compress,
  })
  for (const size of pageSizes.slice(1)) doc.addPage([...size], orientationOf(size))
  const { internal, __private__ } = doc as unknown as {
    internal: JsPdfInternals
    __private__: { setPdfVersion: (version: string) => void }
  }
  __private__.setPdfVersion('1.7')
  return { doc, internals: internal }
}

/** jsPDF writes only fonts it has drawn with: a blank does it, and the page is filled afterwards. */
export function claimFontSlot({ doc, internals }: JsPdfEngine, index: number): string {
  const slot = FONT_SLOTS[index]
  if (!slot) throw new Error(`No font slot ${index}`)
  doc.setPage(1)
  doc.setFont(slot[0], slot[1])
  doc.text(' ', 0, 0)
  return internals.getFont().id
}

const STYLES = ['normal', 'bold', 'italic', 'bolditalic'] as const
const FONT_SLOTS = ['helvetica', 'courier', 'times'].flatMap((family) =>
  STYLES.map((style) => [family, style] as const),
)

function orientationOf([width, height]: readonly [number, number]): 'portrait' | 'landscape' {
  return width > height ? 'landscape' : 'portrait'
}

/** Writes a whole object under a number handed out before. */
export function putObject({ internals }: JsPdfEngine, id: number, content: string): void {
  internals.newObjectDeferredBegin(id, true)
  internals.write(content)
  internals.write('endobj')
}
