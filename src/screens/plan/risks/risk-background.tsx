import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Details } from '@/components/details'
import type { SectionInput } from '@/core/document/section'
import type { Exposure } from '@/core/plan/plan'
import type { Risk } from '@/core/questionnaire/vocabulary'
import { itemAddress } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { RiskSum } from './risk-sum'
import styles from './risks-tab.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly exposure: Exposure
}

/** What lowers a risk, and the sum behind its exposure. */
export const RiskBackground = memo(function RiskBackground({ planId, input, exposure: of }: Props) {
  const { t } = useTranslation('plan')
  const { risk, exposure, reasons } = of
  return (
    <div className={styles.what}>
      <h4>{t('risks.lowers')}</h4>
      <Lowering planId={planId} input={input} risk={risk} />
      <Details summary={t('risks.how', { exposure })} about={`risk-${risk}`}>
        <RiskSum input={input} risk={risk} exposure={exposure} reasons={reasons} />
      </Details>
    </div>
  )
}, isSameBackground)

/** What lowers a risk and where it comes from does not change with how the user rates it. */
function isSameBackground(before: Props, after: Props): boolean {
  return (
    before.input.plan === after.input.plan &&
    before.input.library === after.input.library &&
    before.input.words.language === after.input.words.language &&
    before.exposure === after.exposure &&
    before.planId === after.planId
  )
}

type LoweringProps = Omit<Props, 'exposure'> & { readonly risk: Risk }

/** A large plan has dozens for one risk; more than these at once and nobody finds the next risk. */
const SHOWN = 8

/** The main defences first. */
function Lowering({ planId, input, risk }: LoweringProps) {
  const { t } = useTranslation('plan')
  const lowering = input.plan.items.filter((item) => item.risks[risk] !== undefined)
  const chosen = input.priority
    .map((item, index) => ({ item, number: index + 1, strength: item.risks[risk] ?? 0 }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
  const more = lowering.length - chosen.length
  const list = (items: typeof chosen) => (
    <ul className={styles.lowering}>
      {items.map(({ item, number }) => (
        <li key={item.id}>
          <Link to={itemAddress(planId, item.id)}>
            <ItemTitle input={input} item={item} number={number} />
          </Link>
        </li>
      ))}
    </ul>
  )
  const isLong = chosen.length > SHOWN + 1
  return (
    <>
      {chosen.length === 0 ? <p>{t('risks.lowersNone')}</p> : list(isLong ? chosen.slice(0, SHOWN) : chosen)}
      {isLong && (
        <Details summary={t('risks.lowersRest', { count: chosen.length - SHOWN })} about={`risk-${risk}`}>
          {list(chosen.slice(SHOWN))}
        </Details>
      )}
      {more > 0 && <p className={styles.note}>{t('risks.lowersMore', { count: more })}</p>}
    </>
  )
}
