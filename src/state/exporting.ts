import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { PlanDocument } from '@/core/document/plan-document'
import type { Exported } from '@/exporters/exporter'

export const FORMATS = ['pdf', 'docx'] as const
export type Format = (typeof FORMATS)[number]

/** Makes files away from the screen: a worker in the browser, something simpler in tests. */
export interface ExportService {
  readonly make: (
    format: Format,
    document: PlanDocument,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Exported>
  readonly save: (bytes: Uint8Array, fileName: string, mimeType: string) => void
}

export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly format: Format; readonly share: number }
  | {
      readonly state: 'done'
      readonly format: Format
      readonly fileName: string
      readonly replaced: Exported['replaced']
    }
  | { readonly state: 'failed'; readonly format: Format }

const ExportContext = createContext<ExportService | null>(null)
export const ExportServiceProvider = ExportContext.Provider

const MIME_TYPES: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
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

  async function start(format: Format, document: PlanDocument, fileName: string): Promise<void> {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setState({ state: 'working', format, share: 0 })
    const report = (share: number): void => {
      if (!controller.signal.aborted) setState({ state: 'working', format, share })
    }
    try {
      const { bytes, replaced } = await service.make(format, document, report, controller.signal)
      if (controller.signal.aborted) return
      service.save(bytes, fileName, MIME_TYPES[format])
      setState({ state: 'done', format, fileName, replaced })
    } catch (error) {
      if (controller.signal.aborted) return
      console.error(error)
      setState({ state: 'failed', format })
    }
  }

  function cancel(): void {
    running.current?.abort()
    setState({ state: 'idle' })
  }

  return { state, start, cancel }
}
