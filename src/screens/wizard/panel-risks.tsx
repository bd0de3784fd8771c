import { memo, Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { LiveText } from '@/components/live-text'
import { RiskBar } from '@/components/risk-bar'
import { Term } from '@/components/term'
import { betweenSentences } from '@/core/document/between-sentences'
import type { Plan } from '@/core/plan/plan'
import { RISKS, type Risk } from '@/core/questionnaire/vocabulary'
import { usePlan } from '@/state/use-plan'
import { MovedUp } from './moved-up'
import type { PanelProps } from './side-panel'
import styles from './side-panel.module.css'
import type { LastAnswer } from './use-answering'
import { usePlanBefore } from './use-plan-before'
import { usePlansAhead } from './use-plans-ahead'

const GROUPS = [
  { code: 'RS', tone: 'rs' },
  { code: 'RI', tone: 'ri' },
  { code: 'SV', tone: 'sv' },
] as const

/** The risks as the answers stand, and what the last of them moved. */
export function PanelRisks({ id, answers, edits, last, page }: PanelProps) {
  const { t } = useTranslation()
  usePlansAhead(answers, edits, page)
  const worked = usePlan(answers, edits)
  if (worked.state === 'missing') return <p className={styles.missing}>{t('wizard.panel.missing')}</p>
  return <Figures id={id} last={last} plan={worked.plan} />
}

interface FiguresProps {
  readonly id: string
  readonly last: LastAnswer | null
  readonly plan: Plan
}

function Figures({ id, last, plan }: FiguresProps) {
  const { t, i18n } = useTranslation(['interface', 'taxonomy'])
  const gap = betweenSentences(i18n.language)
  const before = usePlanBefore(plan, last)
  const { exposures, items } = plan
  const now = byRisk(plan)
  const stood = before && byRisk(before)
  const highest = exposures[0]
  const count = items.length
  return (
    <>
      <p>
        <strong>{t('wizard.panel.apply', { count })}</strong>
        {gap}
        {t('wizard.panel.short', { count: items.filter((item) => item.tier === 'priority').length })}
        {before === null || before.items.length === count
          ? null
          : gap + t('wizard.panel.before', { count: before.items.length })}
      </p>
      <WayToPlan id={id} />
      {GROUPS.map(({ code, tone }) => (
        <section key={code} className={styles.group}>
          <h3>{t(`taxonomy:riskGroups.${code}`)}</h3>
          <ul>
            {RISKS.filter((risk) => risk.startsWith(code)).map((risk) => (
              <li key={risk}>
                <RiskBar
                  label={t(`taxonomy:risks.${risk}.name`)}
                  value={now.get(risk) ?? 0}
                  before={stood?.get(risk)}
                  tone={tone}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Scale />
      {/* Below the risks: what comes and goes above them would have them jump at each answer. */}
      {last === null ? null : <MovedUp question={last.question} items={items} />}
      {highest ? (
        <LiveText
          text={t('wizard.panel.live', {
            count,
            risk: t(`taxonomy:risks.${highest.risk}.name`),
            value: highest.exposure,
          })}
        />
      ) : null}
    </>
  )
}

const byRisk = ({ exposures }: Plan): ReadonlyMap<Risk, number> =>
  new Map(exposures.map(({ risk, exposure }) => [risk, exposure]))

const WayToPlan = memo(function WayToPlan({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  return (
    <p className={styles.way}>
      <Link to={`/plans/${id}`}>{t('wizard.seePlan')}</Link>
    </p>
  )
})

/** How to read the bars; the same whatever is answered. */
const Scale = memo(function Scale() {
  const { t } = useTranslation()
  return (
    <>
      <p className={styles.scale}>{t('wizard.panel.scale')}</p>
      <p className={styles.terms}>
        <Suspense fallback={null}>
          <Term id="exposure" /> <Term id="short-list" />
        </Suspense>
      </p>
    </>
  )
})
