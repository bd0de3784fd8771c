import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { PlanDocument } from '@/core/document/plan-document'
import type { PlanSheet } from '@/core/document/plan-sheet'
import type { Letterhead } from '@/exporters/docx/letterhead/letterhead'
import type { TemplateFault } from '@/exporters/docx/letterhead/template-fault'
import type { Exported } from '@/exporters/exporter'

export const DOCUMENT_FORMATS = ['docx', 'pdf'] as const
export const SHEET_FORMATS = ['xlsx', 'csv', 'ics'] as const
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
  /** Whether a Word file can be filled in; null where it can. */
  readonly checkTemplate: (template: Uint8Array) => Promise<TemplateFault | null>
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

export type ExportState =
  | { readonly state: 'idle' }
  | {
      readonly state: 'working'
      readonly format: Format
      readonly share: number
      /** The heading of the section at hand; empty where there is none. */
      readonly section: string
    }
  | {
      readonly state: 'done'
      readonly format: Format
      readonly fileName: string
      readonly exported: Omit<Exported, 'bytes'>
    }
  | { readonly state: 'failed'; readonly format: Format; readonly fault: ExportFault }

const ExportContext = createContext<ExportService | null>(null)
export const ExportServiceProvider = ExportContext.Provider

const MIME_TYPES: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
}

export function useExportService(): ExportService {
  const service = useContext(ExportContext)
  if (!service) throw new Error('ExportServiceProvider is missing')
  return service
}

/** One export at a time, with progress and cancel; a part that does not load leaves the plan as it is. */
export function useExport() {
  const service = useExportService()
  const [state, setState] = useState<ExportState>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function start(job: ExportJob, fileName: string): Promise<void> {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { format } = job
    setState({ state: 'working', format, share: 0, section: '' })
    const report = (share: number, section = ''): void => {
      if (!controller.signal.aborted) setState({ state: 'working', format, share, section })
    }
    try {
      const { bytes, ...exported } = await service.make(job, report, controller.signal)
      if (controller.signal.aborted) return
      service.save(bytes, fileName, MIME_TYPES[format])
      setState({ state: 'done', format, fileName, exported })
    } catch (error) {
      if (controller.signal.aborted) return
      console.error(error)
      setState({ state: 'failed', format, fault: error instanceof ExportFailed ? error.fault : 'failed' })
    }
  }

  function cancel(): void {
    running.current?.abort()
    setState({ state: 'idle' })
  }

  return { state, start, cancel }
}
