import { useEffect, useRef, useState } from 'react'
import type { Exported } from '@/exporters/exporter'
import { ExportFailed, type ExportFault, type ExportJob, type Format, useExportService } from './exporting'

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

/** By which a browser knows what it saves; the exporters make bytes, from the command line too, and have no use for it. */
const MIME_TYPES: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
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
