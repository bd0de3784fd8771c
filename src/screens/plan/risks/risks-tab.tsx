import { useDeferredValue } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { ratedRisks } from '@/core/plan/risk-register'
import { EnglishNote } from '../english-note'
import type { TabProps } from '../plan-screen'
import { HeatMap } from './heat-map'
import { RiskEntry } from './risk-entry'
import styles from './risks-tab.module.css'

/** All thirteen risks, the highest first, each with what drives it and what lowers it. */
export function RisksTab({ saved, input }: TabProps) {
  const { t } = useTranslation(['plan', 'workspace'])
  const rated = ratedRisks(input.plan, saved.edits, input.library.settings)
  // A rating shows where it is given before the map follows.
  const mapped = useDeferredValue(rated)
  return (
    <div className={styles.risks}>
      <h2>{t('risks.heading')}</h2>
      <p className={styles.lead}>{t('risks.lead')}</p>
      <EnglishNote input={input} />
      <section className={styles.map} aria-labelledby="map-heading">
        <h3 id="map-heading">{t('workspace:register.map')}</h3>
        <p className={styles.note}>{t('workspace:register.lead')}</p>
        <HeatMap rated={mapped} />
      </section>
      <ol className={styles.list}>
        {input.plan.exposures.map((exposure, index) => (
          <li key={exposure.risk}>
            <RiskEntry saved={saved} input={input} exposure={exposure} rated={rated[index]} />
          </li>
        ))}
      </ol>
    </div>
  )
}
