import { HashRouter } from 'react-router'
import { DataSourceProvider } from '@/state/data-source-context'
import { ExportServiceProvider } from '@/state/exporting'
import { AppRoutes } from './app-routes'
import { availableLanguages, dataSource } from './data-source'
import { exportService } from './export-service'
import { useAddressMeanwhile } from './use-address-meanwhile'

export function App() {
  useAddressMeanwhile()
  return (
    <DataSourceProvider value={dataSource}>
      <ExportServiceProvider value={exportService}>
        <HashRouter>
          <AppRoutes languages={availableLanguages} />
        </HashRouter>
      </ExportServiceProvider>
    </DataSourceProvider>
  )
}
