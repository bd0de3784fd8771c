import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { RiskBar } from '@/components/risk-bar'
import { heatOf } from '@/core/document/heat-of'
import { heatAt } from '@/core/document/risk-ratings'
import type { SectionInput } from '@/core/document/section'
import type { Exposure } from '@/core/plan/plan'
import type { RatedRisk } from '@/core/plan/risk-register'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Risk } from '@/core/questionnaire/vocabulary'
import { useAskedFor } from '../use-asked-for'
import { RiskBackground } from './risk-background'
import { RiskRating } from './risk-rating'
import styles from './risks-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly exposure: Exposure
  readonly rated: RatedRisk | undefined
}

/** One risk: how high it stands and how the user rates it, what lowers it, and the sum behind it. */
export const RiskEntry = memo(function RiskEntry(props: Props) {
  const { saved, input, rated } = props
  const { risk, exposure } = props.exposure
  const { t } = useTranslation(['plan', 'taxonomy', 'document', 'workspace'])
  const heading = useAskedFor<HTMLHeadingElement>(risk)
  const heat = heatOf(exposure)
  return (
    <article className={styles.risk} aria-labelledby={`risk-${risk}`}>
      <div className={styles.what}>
        <div className={styles.head}>
          <h3 id={`risk-${risk}`} ref={heading} tabIndex={-1}>
            {t(`taxonomy:risks.${risk}.name`)}
          </h3>
          {rated?.isOwn ? (
            <>
              <span className={styles.level} data-heat={heatAt(rated.likelihood, rated.impact)}>
                {t('workspace:register.own')}
              </span>
              <span className={styles.note}>
                {t('workspace:register.auto', { level: t(`document:risks.level.${heat}`) })}
              </span>
            </>
          ) : (
            <span className={styles.level} data-heat={heat}>
              {t(`document:risks.level.${heat}`)}
            </span>
          )}
        </div>
        <RiskBar label={t('risks.figure')} value={exposure} tone={toneOf(risk)} />
        <p>{t(`taxonomy:risks.${risk}.means`)}</p>
        <p className={styles.note}>{t('risks.who', { who: t(`taxonomy:risks.${risk}.who`) })}</p>
        {input.plan.topRisks.includes(risk) && <p className={styles.note}>{t('risks.top')}</p>}
        {rated && <RiskRating saved={saved} rated={rated} />}
      </div>
      <RiskBackground planId={saved.id} input={input} exposure={props.exposure} />
    </article>
  )
}, isSameEntry)

/** A rating is of one risk; the other twelve are not drawn for it. */
function isSameEntry(before: Props, after: Props): boolean {
  return (
    before.input.plan === after.input.plan &&
    before.input.library === after.input.library &&
    before.input.words.language === after.input.words.language &&
    before.saved.id === after.saved.id &&
    before.saved.edits.risks[before.exposure.risk] === after.saved.edits.risks[after.exposure.risk] &&
    before.exposure === after.exposure
  )
}

function toneOf(risk: Risk): 'rs' | 'ri' | 'sv' {
  if (risk.startsWith('RS')) return 'rs'
  return risk.startsWith('RI') ? 'ri' : 'sv'
}
