import { StrictMode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { createPath, Router } from 'react-router'
import type { Language } from '@/core/questionnaire/vocabulary'
import {
  changeInterface,
  type LoadNamespace,
  loadNamespaces,
  pageTitle,
  startInterface,
  waitingWords,
} from '@/i18n/interface'
import { FIRST_NAMESPACES } from '@/i18n/first-namespaces'
import { DataSourceProvider } from '@/state/data-source-context'
import { ExportServiceProvider, type ExportService } from '@/state/exporting'
import { startLanguage } from '@/state/preferences'
import { AppRoutes } from './app-routes'
import { availableLanguages, dataSource } from './data-source'

export interface DrawnHome {
  readonly language: Language
  readonly html: string
  readonly title: string
  /** For the other screens, which nobody could draw ahead. */
  readonly waiting: string
}

/** The home page of a newcomer in every language, as React draws it in the browser: for the build, in Node. */
export async function renderHomes(load: LoadNamespace): Promise<readonly DrawnHome[]> {
  await startInterface('en', load, FIRST_NAMESPACES)
  const homes: DrawnHome[] = []
  for (const language of availableLanguages) {
    startLanguage([language], availableLanguages)
    await loadNamespaces(FIRST_NAMESPACES)
    await changeInterface(language)
    homes.push({ language, html: await drawHome(), title: pageTitle(), waiting: waitingWords() })
  }
  return homes
}

const nothing = (): never => {
  throw new Error('nothing happens while the page is drawn ahead')
}

const noExports: ExportService = { make: nothing, checkTemplate: nothing, save: nothing }

/** Addresses as `HashRouter` writes them. */
const navigator = {
  createHref: (to: string | Partial<Location>) => `#${typeof to === 'string' ? to : createPath(to)}`,
  go: nothing,
  push: nothing,
  replace: nothing,
}

async function drawHome(): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <DataSourceProvider value={dataSource}>
        <ExportServiceProvider value={noExports}>
          <Router location="/" navigator={navigator}>
            <AppRoutes languages={availableLanguages} />
          </Router>
        </ExportServiceProvider>
      </DataSourceProvider>
    </StrictMode>,
    // What is drawn late would come with a script inside the page, which its policy forbids.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  let html = ''
  for await (const part of prelude) html += String(part)
  return html
}
