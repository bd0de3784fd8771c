import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { LiveText } from '@/components/live-text'
import { RiskBar } from '@/components/risk-bar'
import { Skeleton } from '@/components/skeleton'
import { Term } from '@/components/term'
import type { Plan } from '@/core/plan/plan'
import type { PlanEdits } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { RISKS, type Risk } from '@/core/questionnaire/vocabulary'
import { usePlan } from '@/state/use-plan'
import { MovedUp } from './moved-up'
import styles from './side-panel.module.css'
import { useExposuresBefore } from './use-exposures-before'
import type { LastAnswer } from './use-answering'
import { useCountBefore } from './use-count-before'

interface Props {
  readonly id: string
  readonly answers: Answers
  readonly edits: PlanEdits
  readonly last: LastAnswer | null
}

/** How the answers move the 13 risks, beside the questions. */
export function SidePanel(props: Props) {
  const { t } = useTranslation()
  return (
    <aside className={styles.panel} aria-labelledby="side-panel-title">
      <h2 id="side-panel-title">{t('wizard.panel.title')}</h2>
      <Suspense fallback={<Skeleton label={t('wizard.panel.loading')} lines={6} />}>
        <Risks {...props} />
      </Suspense>
    </aside>
  )
}

const GROUPS = [
  { code: 'RS', tone: 'rs' },
  { code: 'RI', tone: 'ri' },
  { code: 'SV', tone: 'sv' },
] as const

function Risks({ id, answers, edits, last }: Props) {
  const { t } = useTranslation()
  const worked = usePlan(answers, edits)
  const before = useExposuresBefore(last)
  if (worked.state === 'missing') return <p className={styles.missing}>{t('wizard.panel.missing')}</p>
  return <Figures id={id} last={last} plan={worked.plan} before={before} />
}

interface FiguresProps {
  readonly id: string
  readonly last: LastAnswer | null
  readonly plan: Plan
  readonly before: ReadonlyMap<Risk, number> | null
}

function Figures({ id, last, plan: { exposures, items }, before }: FiguresProps) {
  const { t } = useTranslation(['interface', 'taxonomy'])
  const now = new Map(exposures.map(({ risk, exposure }) => [risk, exposure]))
  const highest = exposures[0]
  const count = items.length
  const countBefore = useCountBefore(count, last)
  return (
    <>
      <p>
        <strong>{t('wizard.panel.apply', { count })}</strong>{' '}
        {t('wizard.panel.short', { count: items.filter((item) => item.tier === 'priority').length })}
        {countBefore === null || countBefore === count ? null : (
          <> {t('wizard.panel.before', { count: countBefore })}</>
        )}
      </p>
      <p>
        <Link to={`/plans/${id}`}>{t('wizard.seePlan')}</Link>
      </p>
      {last === null ? null : <MovedUp question={last.question} items={items} />}
      {GROUPS.map(({ code, tone }) => (
        <section key={code} className={styles.group}>
          <h3>{t(`taxonomy:riskGroups.${code}`)}</h3>
          <ul>
            {RISKS.filter((risk) => risk.startsWith(code)).map((risk) => (
              <li key={risk}>
                <RiskBar
                  label={t(`taxonomy:risks.${risk}.name`)}
                  value={now.get(risk) ?? 0}
                  before={before?.get(risk)}
                  tone={tone}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.scale}>{t('wizard.panel.scale')}</p>
      <p className={styles.scale}>
        <Suspense fallback={null}>
          <Term id="exposure" /> <Term id="short-list" />
        </Suspense>
      </p>
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
