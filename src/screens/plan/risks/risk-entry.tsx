import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Details } from '@/components/details'
import { RiskBar } from '@/components/risk-bar'
import { heatOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { Exposure } from '@/core/plan/plan'
import type { RatedRisk } from '@/core/plan/risk-register'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Risk } from '@/core/questionnaire/vocabulary'
import { itemAddress } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { RiskRating } from './risk-rating'
import { RiskSum } from './risk-sum'
import styles from './risks-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly exposure: Exposure
  readonly rated: RatedRisk | undefined
}

export function RiskEntry({ saved, input, exposure: { risk, exposure, reasons }, rated }: Props) {
  const { t } = useTranslation(['plan', 'taxonomy', 'document'])
  const heat = heatOf(exposure)
  return (
    <article className={styles.risk} aria-labelledby={`risk-${risk}`}>
      <div className={styles.what}>
        <div className={styles.head}>
          <h3 id={`risk-${risk}`}>{t(`taxonomy:risks.${risk}.name`)}</h3>
          <span className={styles.level} data-heat={heat}>
            {t(`document:risks.level.${heat}`)}
          </span>
        </div>
        <RiskBar label={t('risks.figure')} value={exposure} tone={toneOf(risk)} />
        <p>{t(`taxonomy:risks.${risk}.means`)}</p>
        <p className={styles.note}>{t('risks.who', { who: t(`taxonomy:risks.${risk}.who`) })}</p>
        {input.plan.topRisks.includes(risk) && <p className={styles.note}>{t('risks.top')}</p>}
        {rated && <RiskRating saved={saved} rated={rated} />}
      </div>
      <div className={styles.what}>
        <h4>{t('risks.lowers')}</h4>
        <Lowering planId={saved.id} input={input} risk={risk} />
        <Details summary={t('risks.how', { exposure })}>
          <RiskSum input={input} risk={risk} exposure={exposure} reasons={reasons} />
        </Details>
      </div>
    </article>
  )
}

interface LoweringProps {
  readonly planId: string
  readonly input: SectionInput
  readonly risk: Risk
}

/** The main defences first. */
function Lowering({ planId, input, risk }: LoweringProps) {
  const { t } = useTranslation('plan')
  const lowering = input.plan.items.filter((item) => item.risks[risk] !== undefined)
  const chosen = input.priority
    .map((item, index) => ({ item, number: index + 1, strength: item.risks[risk] ?? 0 }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
  const more = lowering.length - chosen.length
  return (
    <>
      {chosen.length === 0 ? (
        <p>{t('risks.lowersNone')}</p>
      ) : (
        <ul className={styles.lowering}>
          {chosen.map(({ item, number }) => (
            <li key={item.id}>
              <Link to={itemAddress(planId, item.id)}>
                <ItemTitle input={input} item={item} number={number} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.note}>{t('risks.lowersMore', { count: more })}</p>}
    </>
  )
}

function toneOf(risk: Risk): 'rs' | 'ri' | 'sv' {
  if (risk.startsWith('RS')) return 'rs'
  return risk.startsWith('RI') ? 'ri' : 'sv'
}
