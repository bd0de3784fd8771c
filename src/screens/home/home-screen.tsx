import { Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Skeleton } from '@/components/skeleton'
import { useSavedPlans } from '@/state/plans'
import { Hero } from './hero'
import styles from './home.module.css'
import { MyPlans } from './my-plans'
import { SampleList } from './sample-list'
import { UnreadableList } from './unreadable-list'

/** What it is, for whom, is it safe; start, look at a finished plan, go on with one's own. */
export function HomeScreen() {
  const { t } = useTranslation()
  const plans = useSavedPlans()
  // What is not there yet stands behind what there is to see; the order holds while the page is open.
  const [isNewcomer] = useState(plans.length === 0)
  const samples = useRef<HTMLHeadingElement>(null)
  const showSamples = (): void => {
    samples.current?.scrollIntoView()
    samples.current?.focus({ preventScroll: true })
  }
  return (
    <div className={`wrap ${styles.home}`}>
      <Hero onSeeSample={showSamples} />
      {isNewcomer ? null : <MyPlans />}
      <section className={styles.section} aria-labelledby="samples-title">
        <h2 ref={samples} id="samples-title" tabIndex={-1}>
          {t('home.samples.title')}
        </h2>
        <p className={styles.lead}>{t('home.samples.lead')}</p>
        <Suspense fallback={<Skeleton label={t('home.samples.loading')} />}>
          <SampleList />
        </Suspense>
      </section>
      {isNewcomer ? <MyPlans /> : null}
      <UnreadableList />
    </div>
  )
}
