import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { HashRouter, Route, Routes } from 'react-router'
import { HomeScreen } from '@/screens/home/home-screen'
import { DataSourceProvider } from '@/state/data-source'
import { ExportServiceProvider } from '@/state/exporting'
import { availableLanguages, dataSource } from './data-source'
import { ErrorBoundary } from './error-boundary'
import { exportService } from './export-service'
import { Layout } from './layout'
import { Loading } from './loading'

const WizardScreen = lazy(async () => ({
  default: (await import('@/screens/wizard/wizard-screen')).WizardScreen,
}))
const PlanScreen = lazy(async () => ({ default: (await import('@/screens/plan/plan-screen')).PlanScreen }))
const LibraryScreen = lazy(async () => ({
  default: (await import('@/screens/library/library-screen')).LibraryScreen,
}))
const SafeguardScreen = lazy(async () => ({
  default: (await import('@/screens/library/safeguard-screen')).SafeguardScreen,
}))
const CoverageScreen = lazy(async () => ({
  default: (await import('@/screens/library/coverage-screen')).CoverageScreen,
}))
const ProcessScreen = lazy(async () => ({
  default: (await import('@/screens/library/process-screen')).ProcessScreen,
}))
const MethodScreen = lazy(async () => ({
  default: (await import('@/screens/pages/method-screen')).MethodScreen,
}))
const PrivacyScreen = lazy(async () => ({
  default: (await import('@/screens/pages/privacy-screen')).PrivacyScreen,
}))
const AboutScreen = lazy(async () => ({
  default: (await import('@/screens/pages/about-screen')).AboutScreen,
}))

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1 } } })

const PLAN_TABS = ['actions', 'timeline', 'risks', 'people', 'export'] as const

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <DataSourceProvider value={dataSource}>
        <ExportServiceProvider value={exportService}>
          <HashRouter>
            <ErrorBoundary>
              <Suspense fallback={<Loading />}>
                <Routes>
                  <Route element={<Layout languages={availableLanguages} />}>
                    <Route index element={<HomeScreen />} />
                    <Route path="plans/:id/answers/:step" element={<WizardScreen />} />
                    <Route path="plans/:id" element={<PlanScreen tab="overview" />} />
                    {PLAN_TABS.map((tab) => (
                      <Route key={tab} path={`plans/:id/${tab}`} element={<PlanScreen tab={tab} />} />
                    ))}
                    <Route path="library" element={<LibraryScreen />} />
                    <Route path="library/coverage" element={<CoverageScreen />} />
                    <Route path="library/process/:process" element={<ProcessScreen />} />
                    <Route path="library/:safeguard" element={<SafeguardScreen />} />
                    <Route path="method" element={<MethodScreen />} />
                    <Route path="privacy" element={<PrivacyScreen />} />
                    <Route path="about" element={<AboutScreen />} />
                    <Route path="*" element={<HomeScreen />} />
                  </Route>
                </Routes>
              </Suspense>
            </ErrorBoundary>
          </HashRouter>
        </ExportServiceProvider>
      </DataSourceProvider>
    </QueryClientProvider>
  )
}
