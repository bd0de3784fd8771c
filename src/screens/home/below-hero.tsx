import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useSamples } from '@/state/data-source'
import { useSavedPlans } from '@/state/open-plans'
import { useLanguage } from '@/state/preferences'
import styles from './home.module.css'
import { MyPlans } from './my-plans'
import { SampleList } from './sample-list'
import { UnreadableList } from './unreadable-list'

/** Finished plans to look at and one's own: one's own first, where there are any. */
export function BelowHero() {
  const { t } = useTranslation()
  const plans = useSavedPlans()
  // Waited for here, not in the list: drawn ahead and waiting by itself, the list would be taken away for a moment, and
  // with it the button that somebody is pressing.
  const samples = useSamples(useLanguage())
  // What is not there yet stands behind what there is to see; the order holds while the page is open.
  const [isNewcomer] = useState(plans.length === 0)
  return (
    <>
      {isNewcomer ? null : <MyPlans />}
      <section className={styles.section} aria-labelledby="samples-title">
        <h2 id="samples-title" tabIndex={-1}>
          {t('home.samples.title')}
        </h2>
        <p className={styles.lead}>{t('home.samples.lead')}</p>
        <SampleList samples={samples} />
      </section>
      {isNewcomer ? <MyPlans /> : null}
      <UnreadableList />
    </>
  )
}
