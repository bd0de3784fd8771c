import type { Page } from 'playwright-core'
import { ROUTES } from '@/app/routes'
import { loadQuestionnaire } from '@/cli/load-data'

/** A screen in one of its states: the address that leads there, and what is pressed on arrival. */
export interface Place {
  readonly name: string
  /** What follows the `#`; `:plan` stands for the plan at hand. */
  readonly address: string
  /** One of the many pages of the wizard, which are much alike. */
  readonly isQuestion?: true
  readonly arrive?: (page: Page) => Promise<void>
}

/** What stands in the addresses of the routes; a new kind of place needs an example here. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: ':plan',
  step: 'system',
  safeguard: 'complaint-channels',
  process: 'F8.4',
  instrument: 'iso-29115',
}

/** `start` makes a plan each time and leads on; `*` is any wrong address. */
const NO_SCREEN = ['start', '*']

function exampleOf(path: string): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const example = EXAMPLES[name]
    if (example === undefined) throw new Error(`the route "${path}" needs an example of "${name}"`)
    return example
  })
}

const SCREENS: readonly Place[] = ROUTES.filter(({ path }) => !NO_SCREEN.includes(path)).map(({ path }) => ({
  name: path === '' ? 'the first page' : path,
  address: `/${exampleOf(path)}`,
}))

/** Every page of the wizard, by its first question. */
const PAGES: readonly Place[] = [
  ...loadQuestionnaire().steps.flatMap(({ id, pages }) =>
    pages.map(([first = '']) => ({
      name: `the question ${first}`,
      address: `/plans/:plan/answers/${id}?question=${first}`,
      isQuestion: true as const,
    })),
  ),
  { name: 'the review', address: '/plans/:plan/answers/review' },
]

const pressing = (button: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name: button }).first().click()
  await page.getByRole('dialog').first().waitFor()
}

const STATES: readonly Place[] = [
  { name: 'one action', address: '/plans/:plan/actions?item=complaint-channels' },
  { name: 'a step of the tour', address: '/plans/:plan/timeline?tour=3' },
  { name: 'a plan that is not here', address: '/plans/none' },
  { name: 'questions of a plan that is not here', address: '/plans/none/answers/law' },
  { name: 'resources of a region', address: '/help/resources?region=africa' },
  { name: 'a safeguard that is not there', address: '/library/none' },
  { name: 'a process that is not there', address: '/library/process/F99' },
  { name: 'an instrument that is not there', address: '/library/instrument/none' },
  { name: 'several choices', address: '/library?role=donor&role=regulator&kind=law' },
  { name: 'a search', address: '/library?find=complaint' },
  { name: 'a search without result', address: '/library?find=zzzz' },
  { name: 'a wrong address', address: '/nowhere' },
]

/** These press buttons by their English names. */
export const OPENED: readonly Place[] = [
  {
    name: 'taking a safeguard into a plan',
    address: '/library/complaint-channels',
    arrive: pressing('Add to my plan'),
  },
  {
    name: 'suggesting a change',
    address: '/library/complaint-channels',
    arrive: pressing('Suggest a change'),
  },
  { name: 'the list of keys', address: '/help', arrive: pressing('Keyboard') },
  {
    name: 'a word explained',
    address: '/library/complaint-channels',
    arrive: async (page) => {
      await page.getByRole('button', { name: 'What “Principle” means' }).click()
    },
  },
]

/** Every screen of the table of routes, every page of the wizard, and the states that an address can name. */
export const PLACES: readonly Place[] = [...SCREENS, ...PAGES, ...STATES]
