import { type ReactNode, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import { createPath, Router } from 'react-router'
import type { DrawnAhead } from '@/build/draw-ahead'
import type { Language } from '@/core/questionnaire/vocabulary'
import { type LoadNamespace, pageTitle, startInterface, waitingWords } from '@/i18n/interface'
import { FIRST_NAMESPACES } from '@/i18n/first-namespaces'
import type { Namespace } from '@/i18n/texts'
import { shownSteps } from '@/screens/wizard/shown-steps'
import { Wizard } from '@/screens/wizard/wizard'
import { DataSourceProvider } from '@/state/data-source-context'
import { ExportServiceProvider, type ExportService } from '@/state/exporting'
import { newPlan } from '@/state/new-plan'
import { startLanguage } from '@/state/preferences'
import { questionnaire } from '@/state/questionnaire'
import { AppRoutes } from './app-routes'
import { START } from './at-start'
import { availableLanguages, dataSource } from './data-source'

/** The first two pages of a newcomer in a language, as React draws them in the browser: for the build, in Node. */
export async function renderAhead(
  language: Language,
  texts: Readonly<Record<Namespace, object>>,
): Promise<DrawnAhead> {
  const load: LoadNamespace = (_, namespace) => Promise.resolve(texts[namespace])
  startLanguage([language], availableLanguages)
  await startInterface(language, load, FIRST_NAMESPACES)
  return {
    language,
    html: await drawHome(),
    title: pageTitle(),
    question: drawQuestion(language),
    waiting: waitingWords(),
  }
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
  const home = around('/', <AppRoutes languages={availableLanguages} />)
  // What is drawn late would come with a script inside the page, which its policy forbids.
  const { prelude } = await prerenderToNodeStream(home, { progressiveChunkSize: Number.MAX_SAFE_INTEGER })
  let html = ''
  for await (const part of prelude) html += String(part)
  return html
}

/**
 * Without what comes late, such as the figures beside it. Its links begin a plan, for this one stays here; its styles are
 * given by the script that shows it, for the page's policy forbids them inside.
 */
function drawQuestion(language: Language): string {
  const plan = newPlan(language)
  const steps = shownSteps(questionnaire, plan.answers)
  const page = <Wizard saved={plan} steps={steps} current={steps[0]?.id ?? ''} />
  return renderToStaticMarkup(around('/', page))
    .replace(/href="#\/plans\/[^"]*"/g, `href="${START}"`)
    .replaceAll(' style="', ' data-style="')
}

function around(address: string, page: ReactNode): ReactNode {
  return (
    <StrictMode>
      <DataSourceProvider value={dataSource}>
        <ExportServiceProvider value={noExports}>
          <Router location={address} navigator={navigator}>
            {page}
          </Router>
        </ExportServiceProvider>
      </DataSourceProvider>
    </StrictMode>
  )
}
