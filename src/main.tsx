import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from '@/app/app'
import { isAtHome } from '@/app/at-home'
import { beginAskedPlan } from '@/app/begin-plan'
import { drawnAhead } from '@/app/drawn-ahead'
import { doEarlyInput } from '@/app/early-input'
import { loadAddressed, loadFirst } from '@/app/routes'
import { startApp } from '@/app/start-app'
import { firstStyles } from '@/app/styles-apart'
import { keptSoFar } from '@/state/new-version'
import '@/components/tokens.css'
import '@/components/global.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
// Not awaited here: the screens lie in this same file, and would wait for it to end.
void start(root)
if (import.meta.env.MODE === 'single') keptSoFar('one-file')
else if (import.meta.env.PROD) window.addEventListener('load', () => void workOffline())

async function start(place: HTMLElement): Promise<void> {
  const [language] = await Promise.all([startApp(), loadFirst(), firstStyles()])
  // What begins another screen is seen first, and the first question answers from then on.
  if (!isAtHome()) await Promise.all([loadAddressed(), drawnAhead()])
  beginAskedPlan(language)
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  )
  doEarlyInput(place)
  // `first-paint.ts` put the home page there as it was drawn at build time: React takes it over as it stands.
  if (isAtHome() && place.dataset['drawn'] === language) hydrateRoot(place, app)
  // In short steps, between which the page answers.
  else startTransition(() => createRoot(place).render(app))
}

/** After all that the first question needs: see `app/start-offline.ts`. */
async function workOffline(): Promise<void> {
  const { startOffline } = await import('@/app/start-offline')
  await startOffline(import.meta.url)
}
