import { useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useLocation, useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { useFocusClear } from '@/components/use-focus-clear'
import { newPlan } from '@/state/new-plan'
import { planStarted } from '@/state/plans'
import { useLanguage } from '@/state/preferences'
import { TOUR_STEPS, tourAddress } from './tour-steps'
import styles from './tour-panel.module.css'

/**
 * Says what one sees and leads on. It lies over nothing that needs the keyboard, can be left at any step, and is read
 * out at each; the focus stays on its button, so that Enter goes through the whole tour.
 */
export function TourPanel() {
  const { t } = useTranslation('help')
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const language = useLanguage()
  const panel = useRef<HTMLElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  // The button that began the tour has gone with its page.
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  useFocusClear(panel)
  const plan = /^\/plans\/([^/]+)/.exec(pathname)?.[1]
  const number = Number(new URLSearchParams(search).get('tour'))
  const step = TOUR_STEPS[number - 1]
  if (plan === undefined || step === undefined) return null
  const isLast = number === TOUR_STEPS.length
  const go = (to: number): void => {
    // The way back goes where there is nothing before.
    if (to === 1) main.current?.focus({ preventScroll: true })
    void navigate(tourAddress(plan, to))
  }
  const next = (): void => {
    if (isLast) void navigate(`/plans/${planStarted(newPlan(language))}/answers/system`)
    else go(number + 1)
  }
  // The button goes with the tour, and one goes on where the page begins, from however far down.
  const end = (): void => {
    document.querySelector('h1')?.focus()
    void navigate(pathname)
  }
  return (
    <section ref={panel} className={styles.panel} aria-label={t('tour.region')}>
      <div role="status">
        <p className="small">{t('tour.stepOf', { number, count: TOUR_STEPS.length })}</p>
        <p>{t(`tour.steps.${step}`)}</p>
      </div>
      <div className={styles.buttons}>
        <Button ref={main} kind="main" onClick={next}>
          {t(isLast ? 'tour.own' : 'tour.next')}
        </Button>
        {number > 1 ? <Button onClick={() => go(number - 1)}>{t('tour.back')}</Button> : null}
        <Button kind="plain" onClick={end}>
          {t('tour.end')}
        </Button>
      </div>
    </section>
  )
}
