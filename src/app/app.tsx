import { HashRouter, Route, Routes } from 'react-router'
import { DataSourceProvider } from '@/state/data-source-context'
import { ExportServiceProvider } from '@/state/exporting'
import { availableLanguages, dataSource } from './data-source'
import { exportService } from './export-service'
import { Layout } from './layout'
import { ROUTES } from './routes'

export function App() {
  return (
    <DataSourceProvider value={dataSource}>
      <ExportServiceProvider value={exportService}>
        <HashRouter>
          <Routes>
            <Route element={<Layout languages={availableLanguages} />}>
              {ROUTES.map(({ path, element }) =>
                path === '' ? (
                  <Route key={path} index element={element} />
                ) : (
                  <Route key={path} path={path} element={element} />
                ),
              )}
            </Route>
          </Routes>
        </HashRouter>
      </ExportServiceProvider>
    </DataSourceProvider>
  )
}
