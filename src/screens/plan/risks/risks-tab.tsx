import { useTranslation } from 'react-i18next'
import { EnglishNote } from '../english-note'
import type { TabProps } from '../plan-screen'
import { RiskEntry } from './risk-entry'
import styles from './risks-tab.module.css'

/** All thirteen risks, the highest first, each with what drives it and what lowers it. */
export function RisksTab({ saved, input }: TabProps) {
  const { t } = useTranslation('plan')
  return (
    <div className={styles.risks}>
      <h2>{t('risks.heading')}</h2>
      <p className={styles.lead}>{t('risks.lead')}</p>
      <EnglishNote input={input} />
      <ol className={styles.list}>
        {input.plan.exposures.map((exposure) => (
          <li key={exposure.risk}>
            <RiskEntry planId={saved.id} input={input} exposure={exposure} />
          </li>
        ))}
      </ol>
    </div>
  )
}
