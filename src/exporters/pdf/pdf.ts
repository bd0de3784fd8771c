import type { PlanDocument } from '@/core/document/plan-document'
import type { Exported, ExporterTools, Progress } from '@/exporters/exporter'
import { fileId } from '@/exporters/pdf/file/file-id'
import { openSubsetter } from '@/exporters/pdf/file/font-subsetter'
import { metadataOf } from '@/exporters/pdf/file/metadata'
import { writePdf } from '@/exporters/pdf/file/write-pdf'
import { layDocument } from '@/exporters/pdf/layout/lay-document'
import { openTypesetter } from '@/exporters/pdf/text/open-typesetter'

export const extension = 'pdf'

/** Of the whole work, laying out takes about this share; the rest is writing the file. */
const LAYING_OUT = 0.7

/** A tagged PDF that both people and programs can read: PDF/UA-1 and PDF/A-2a. */
export async function make(
  document: PlanDocument,
  tools: ExporterTools,
  progress?: Progress,
): Promise<Exported> {
  const [{ typesetter, cleaner }, subset] = await Promise.all([
    openTypesetter(document, tools.loadFont),
    tools.loadWasm('harfbuzz-subset.wasm').then(openSubsetter),
  ])
  const laid = layDocument(document, typesetter, (share, section) => progress?.(share * LAYING_OUT, section))
  const bytes = writePdf(laid, {
    metadata: metadataOf(document, typesetter),
    fileId: fileId(JSON.stringify(document)),
    rightToLeft: typesetter.rightToLeft,
    subset,
  })
  progress?.(1)
  return { bytes, replaced: cleaner.replaced }
}
