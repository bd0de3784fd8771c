import { createContext, useContext } from 'react'
import type { PlanDocument } from '@/core/document/plan-document'
import type { PlanSheet } from '@/core/document/plan-sheet'
import type { Letterhead } from '@/exporters/docx/letterhead/letterhead'
import type { CheckedTemplate } from '@/exporters/docx/letterhead/template-fault'
import type { Exported } from '@/exporters/exporter'

const DOCUMENT_FORMATS = ['docx', 'pdf'] as const
const SHEET_FORMATS = ['xlsx', 'csv', 'ics'] as const
export const FORMATS = [...DOCUMENT_FORMATS, ...SHEET_FORMATS] as const
export type Format = (typeof FORMATS)[number]

/** One file to be made, with all that goes into it. */
export type ExportJob =
  | { readonly format: 'pdf'; readonly document: PlanDocument }
  | { readonly format: 'docx'; readonly document: PlanDocument; readonly letterhead: Letterhead | null }
  | { readonly format: (typeof SHEET_FORMATS)[number]; readonly sheet: PlanSheet }

/** Makes files away from the screen: a worker in the browser, something simpler in tests. */
export interface ExportService {
  readonly make: (
    job: ExportJob,
    onProgress: (share: number, section?: string) => void,
    signal: AbortSignal,
  ) => Promise<Exported>
  /** Whether a Word file can be filled in, and what of it cannot. */
  readonly checkTemplate: (template: Uint8Array) => Promise<CheckedTemplate>
  readonly save: (bytes: Uint8Array, fileName: string, mimeType: string) => void
}

/** Why no file came out: a part of the app that it needs did not load, or anything else. */
export type ExportFault = 'not-loaded' | 'failed'

export class ExportFailed extends Error {
  constructor(
    readonly fault: ExportFault,
    message: string,
  ) {
    super(message)
  }
}

const ExportContext = createContext<ExportService | null>(null)
export const ExportServiceProvider = ExportContext.Provider

export function useExportService(): ExportService {
  const service = useContext(ExportContext)
  if (!service) throw new Error('ExportServiceProvider is missing')
  return service
}
