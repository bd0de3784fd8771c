import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { draftsKept } from '@/components/use-draft'
import { startInterface } from '@/i18n/interface'
import { NAMESPACES } from '@/i18n/texts'
import { languageChosen, themeChosen } from '@/state/preferences'
import { halfTypedKeptBy, keepAll, plansReloaded } from '@/state/keep-plans'
import { loadPlanReader } from '@/storage/read-plan-file'
import { textsOnDisk } from './data-on-disk'

// jsdom has no layout: what scrolls, and what lays a dialog over the page, is stood in for.
vi.stubGlobal('scrollTo', () => undefined)
Element.prototype.scrollIntoView = () => undefined
vi.stubGlobal(
  'IntersectionObserver',
  class {
    readonly observe = () => undefined
    readonly disconnect = () => undefined
  },
)
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

// What comes late is waited for as long as a busy machine takes; how fast it is no test asks.
configure({ asyncUtilTimeout: 10_000 })

await loadPlanReader()
halfTypedKeptBy(draftsKept)
const texts = textsOnDisk('en')
await startInterface('en', (_, namespace) => Promise.resolve(texts[namespace]), NAMESPACES)

beforeEach(() => {
  keepAll()
  localStorage.clear()
  plansReloaded()
  languageChosen('en')
  themeChosen('system')
})

afterEach(cleanup)
