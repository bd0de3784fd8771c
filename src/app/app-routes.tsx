import { Route, Routes } from 'react-router'
import type { Language } from '@/core/questionnaire/vocabulary'
import { Layout } from './layout'
import { ROUTES } from './routes'

/** Every screen inside what surrounds them all: the same in the browser and where the home page is drawn ahead. */
export function AppRoutes({ languages }: { readonly languages: readonly Language[] }) {
  return (
    <Routes>
      <Route element={<Layout languages={languages} />}>
        {ROUTES.map(({ path, element }) =>
          path === '' ? (
            <Route key={path} index element={element} />
          ) : (
            <Route key={path} path={path} element={element} />
          ),
        )}
      </Route>
    </Routes>
  )
}
