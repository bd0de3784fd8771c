import type { ReactElement } from 'react'
import { fits } from './fits'
import { screen } from './screen'
import { StartPlan } from './start-plan'

export interface AppRoute {
  readonly path: string
  readonly element: ReactElement
}

const Home = screen(async () => (await import('@/screens/home/home-screen')).HomeScreen)
const Wizard = screen(async () => (await import('@/screens/wizard/wizard-screen')).WizardScreen)
const Plan = screen(
  async () => (await import('@/screens/plan/plan-screen')).PlanScreen,
  ['plan', 'document', 'engine', 'explain', 'workspace', 'review', 'safety'],
  ['library', 'instruments', 'framework'],
)
const Library = screen(
  async () => (await import('@/screens/library/library-screen')).LibraryScreen,
  ['pages', 'safety'],
  ['library', 'heads'],
)
const Safeguard = screen(
  async () => (await import('@/screens/library/safeguard-screen')).SafeguardScreen,
  ['pages', 'document', 'terms', 'instruments'],
  ['library', 'heads', 'instruments'],
)
const Coverage = screen(
  async () => (await import('@/screens/library/coverage-screen')).CoverageScreen,
  ['pages'],
  ['library', 'heads', 'framework'],
)
const Process = screen(
  async () => (await import('@/screens/library/process-screen')).ProcessScreen,
  ['pages'],
  ['library', 'heads', 'framework'],
)
const OwnLibrary = screen(
  async () => (await import('@/screens/library/own-library-screen')).OwnLibraryScreen,
  ['safety', 'pages'],
)
const Instrument = screen(
  async () => (await import('@/screens/library/instrument-screen')).InstrumentScreen,
  ['pages', 'document', 'instruments'],
  ['library', 'heads', 'instruments'],
)
const Method = screen(
  async () => (await import('@/screens/pages/method-screen')).MethodScreen,
  ['pages', 'explain', 'constants'],
  ['library'],
)
const Privacy = screen(
  async () => (await import('@/screens/pages/privacy-screen')).PrivacyScreen,
  ['pages', 'safety'],
)
const About = screen(
  async () => (await import('@/screens/pages/about-screen')).AboutScreen,
  ['pages', 'safety'],
  ['library'],
)
const Licences = screen(
  async () => (await import('@/screens/pages/licences-screen')).LicencesScreen,
  ['safety'],
)
const Help = screen(async () => (await import('@/screens/help/help-screen')).HelpScreen, ['help', 'pages'])
const Glossary = screen(
  async () => (await import('@/screens/help/glossary-screen')).GlossaryScreen,
  ['help', 'terms'],
)
const Questions = screen(
  async () => (await import('@/screens/help/questions-screen')).QuestionsScreen,
  ['help', 'pages'],
)
const Resources = screen(
  async () => (await import('@/screens/help/resources-screen')).ResourcesScreen,
  ['help', 'pages', 'document', 'instruments'],
  ['library', 'heads', 'instruments', 'framework'],
)
const Tour = screen(async () => (await import('@/screens/help/tour-screen')).TourScreen, ['help'])
const Accessibility = screen(
  async () => (await import('@/screens/help/accessibility-screen')).AccessibilityScreen,
  ['help'],
)
const Kit = screen(
  async () => (await import('@/screens/convening/kit-screen')).KitScreen,
  ['help', 'plan', 'document'],
)
const Joint = screen(
  async () => (await import('@/screens/joint/joint-screen')).JointScreen,
  ['review', 'plan', 'document', 'workspace', 'safety'],
)
const WrongAddress = screen(
  async () => (await import('@/screens/pages/wrong-address-screen')).WrongAddressScreen,
  ['pages'],
)
const Look = screen(async () => (await import('@/screens/look/look-screen')).LookScreen, ['help'])

/** What lies in the first file in any case is drawn at once, with no waiting words in between. */
export const loadFirst = async (): Promise<void> => {
  await Promise.all([Home.load(), Wizard.load()])
}

/** The screen that the address asks for, where it is one that comes apart; one that does not come says so once it is drawn. */
export async function loadAddressed(): Promise<void> {
  const [path = ''] = window.location.hash.slice(1).split('?')
  const { type } = routeAt(path).element
  if (typeof type === 'function' && 'load' in type) await (type as typeof Home).load().catch(() => undefined)
}

/** The first that fits: a table is read faster than the router works out, at each address, which of all is the closest. */
export function routeAt(address: string): AppRoute {
  // The last one fits all.
  return ROUTES.find(({ path }) => fits(path, address)) as AppRoute
}

/** Every address of the app; the first that fits holds. The browser tests walk this table: a new line is tested by itself. */
export const ROUTES: readonly AppRoute[] = [
  { path: '', element: <Home /> },
  { path: 'start', element: <StartPlan /> },
  { path: 'plans/:id/answers/:step', element: <Wizard /> },
  { path: 'plans/:id', element: <Plan tab="overview" /> },
  { path: 'plans/:id/actions', element: <Plan tab="actions" /> },
  { path: 'plans/:id/timeline', element: <Plan tab="timeline" /> },
  { path: 'plans/:id/risks', element: <Plan tab="risks" /> },
  { path: 'plans/:id/answers', element: <Plan tab="answers" /> },
  { path: 'plans/:id/people', element: <Plan tab="people" /> },
  { path: 'plans/:id/review', element: <Plan tab="review" /> },
  { path: 'plans/:id/review/compare', element: <Plan tab="compare" /> },
  { path: 'plans/:id/export', element: <Plan tab="export" /> },
  { path: 'library', element: <Library /> },
  { path: 'library/coverage', element: <Coverage /> },
  { path: 'library/own', element: <OwnLibrary /> },
  { path: 'library/process/:process', element: <Process /> },
  { path: 'library/instrument/:instrument', element: <Instrument /> },
  { path: 'library/:safeguard', element: <Safeguard /> },
  { path: 'method', element: <Method /> },
  { path: 'privacy', element: <Privacy /> },
  { path: 'about', element: <About /> },
  { path: 'about/licences', element: <Licences /> },
  { path: 'help', element: <Help /> },
  { path: 'help/glossary', element: <Glossary /> },
  { path: 'help/questions', element: <Questions /> },
  { path: 'help/resources', element: <Resources /> },
  { path: 'help/tour', element: <Tour /> },
  { path: 'help/accessibility', element: <Accessibility /> },
  { path: 'plans/:id/convening', element: <Kit /> },
  { path: 'joint', element: <Joint /> },
  { path: 'look', element: <Look /> },
  { path: '*', element: <WrongAddress /> },
]
