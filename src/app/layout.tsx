import { type MouseEvent, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Outlet, useLocation } from 'react-router'
import { Listener } from '@/components/listener'
import { betweenSentences } from '@/core/document/between-sentences'
import type { Language } from '@/core/questionnaire/vocabulary'
import { useNewVersion } from '@/state/new-version'
import { useTheme } from '@/state/preferences'
import { ErrorBoundary } from './error-boundary'
import { LanguageMenu } from './language-menu'
import styles from './layout.module.css'
import { Loading } from './loading'
import { screen } from './screen'
import { ThemeMenu } from './theme-menu'
import { useKeyboardHelp } from './use-keyboard-help'

const KeyboardHelp = screen(async () => (await import('@/screens/help/keyboard-help')).KeyboardHelp, ['help'])
const NewVersionNotice = screen(
  async () => (await import('./new-version-notice')).NewVersionNotice,
  ['safety'],
)
const TourPanel = screen(async () => (await import('@/screens/help/tour-panel')).TourPanel, ['help'])

interface Props {
  /** Those that have all their sentences. */
  readonly languages: readonly Language[]
}

const PLACES = [
  { to: '/', key: 'plans', under: '/plans' },
  { to: '/library', key: 'library', under: '/library' },
  { to: '/method', key: 'method', under: '/method' },
  { to: '/help', key: 'help', under: '/help' },
] as const

/** Parts for the eye alone. Stays with the word before it: no line begins with a dot. */
const Dot = () => <span aria-hidden="true">{'\u00a0· '}</span>

/** What surrounds every screen: where one is, where one can go, in which language and light. */
export function Layout({ languages }: Props) {
  const { t, i18n } = useTranslation()
  const { pathname, search } = useLocation()
  const main = useRef<HTMLElement>(null)
  useThemeOnPage()
  const isKeyboardHelpOpen = useKeyboardHelp()
  const newVersion = useNewVersion()
  const isOnTour = new URLSearchParams(search).has('tour')
  // The hash holds the address of the screen, so the link must not change it.
  const skip = (event: MouseEvent): void => {
    event.preventDefault()
    main.current?.focus()
    main.current?.scrollIntoView()
  }
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main" onClick={skip}>
        {t('shell.skip')}
      </a>
      <header className={styles.header}>
        <Link className={styles.brand} to="/" aria-label={t('shell.home', { app: t('app.name') })}>
          {t('app.name')}
        </Link>
        <Places />
        <div className={styles.menus}>
          <LanguageMenu languages={languages} />
          <ThemeMenu />
        </div>
      </header>
      <Listener>
        {newVersion === 'none' ? null : (
          <Suspense fallback={null}>
            <NewVersionNotice newVersion={newVersion} />
          </Suspense>
        )}
      </Listener>
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        <ErrorBoundary address={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense fallback={null}>
        {isOnTour ? <TourPanel /> : null}
        {isKeyboardHelpOpen ? <KeyboardHelp /> : null}
      </Suspense>
      <footer className={styles.footer}>
        <p>{t('shell.disclaimer')}</p>
        <p>
          {t('shell.licence')}
          {betweenSentences(i18n.language)}
          <Link to="/about">{t('shell.about')}</Link>
          <Dot />
          <Link to="/privacy">{t('shell.privacy')}</Link>
          <Dot />
          <Link to="/help/accessibility">{t('shell.accessibility')}</Link>
        </p>
      </footer>
    </div>
  )
}

function Places() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <nav aria-label={t('shell.nav')} className={styles.places}>
      <ul>
        {PLACES.map(({ to, key, under }) => {
          const isHere = pathname === to || pathname.startsWith(under)
          return (
            <li key={key}>
              <Link to={to} aria-current={isHere ? (pathname === to ? 'page' : 'true') : undefined}>
                {t(`shell.${key}`)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function useThemeOnPage(): void {
  const theme = useTheme()
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
