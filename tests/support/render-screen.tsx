import { act, render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { type ReactElement, Suspense } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { DataSourceProvider, type DataSource } from '@/state/data-source-context'
import { ExportServiceProvider, type ExportService } from '@/state/exporting'
import { dataOnDisk } from './data-on-disk'

export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

export interface RenderedScreen extends RenderResult {
  readonly user: UserEvent
  /** The address the screen is at now, with its query. */
  readonly address: () => string
  /** What was handed to the user as a file. */
  readonly files: readonly SavedFile[]
}

interface Options {
  /** Where it starts, `/plans/1/answers/law`. */
  readonly at: string
  /** The route it stands on, `/plans/:id/answers/:step`. */
  readonly path: string
  readonly data?: Partial<DataSource>
  readonly make?: ExportService['make']
  readonly checkTemplate?: ExportService['checkTemplate']
}

/** One screen over the real store and the real data, as in the app; other addresses show nothing. */
export async function renderScreen(
  screen: ReactElement,
  { at, path, data, make, checkTemplate }: Options,
): Promise<RenderedScreen> {
  const files: SavedFile[] = []
  const exportService: ExportService = {
    make: make ?? (() => Promise.resolve({ bytes: new Uint8Array(), replaced: [] })),
    checkTemplate: checkTemplate ?? (() => Promise.resolve({ ok: true, unknownMarks: [] })),
    save: (bytes, name, type) => files.push({ name, type, text: new TextDecoder().decode(bytes) }),
  }
  let place = at
  const user = userEvent.setup()
  const rendered = await act(async () =>
    render(
      <DataSourceProvider value={{ ...dataOnDisk, ...data }}>
        <ExportServiceProvider value={exportService}>
          <MemoryRouter initialEntries={[at]}>
            <Place onMove={(address) => (place = address)} />
            <Suspense fallback={null}>
              <Routes>
                <Route path={path} element={screen} />
                <Route path="*" element={null} />
              </Routes>
            </Suspense>
          </MemoryRouter>
        </ExportServiceProvider>
      </DataSourceProvider>,
    ),
  )
  return { ...rendered, user, address: () => place, files }
}

function Place({ onMove }: { readonly onMove: (address: string) => void }) {
  const { pathname, search } = useLocation()
  onMove(pathname + search)
  return null
}
