import { Route, Routes, useLocation } from 'react-router'
import type { Language } from '@/core/questionnaire/vocabulary'
import { Layout } from './layout'
import { routeAt } from './routes'

/** The screen of an address inside what surrounds them all: the same in the browser and where the home page is drawn ahead. */
export function AppRoutes({ languages }: { readonly languages: readonly Language[] }) {
  const { pathname } = useLocation()
  const { path, element } = routeAt(pathname)
  return (
    <Routes>
      <Route element={<Layout languages={languages} />}>
        <Route path={path} element={element} />
      </Route>
    </Routes>
  )
}
