import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
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
import { useExposuresBefore } from './use-exposures-before'
import type { LastAnswer } from './use-answering'
import { useCountBefore } from './use-count-before'

const GROUPS = [
  { code: 'RS', tone: 'rs' },
  { code: 'RI', tone: 'ri' },
  { code: 'SV', tone: 'sv' },
] as const

/** The risks as the answers stand, and what the last of them moved. */
export function PanelRisks({ id, answers, edits, last }: PanelProps) {
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
  const { t, i18n } = useTranslation(['interface', 'taxonomy'])
  const gap = betweenSentences(i18n.language)
  const now = new Map(exposures.map(({ risk, exposure }) => [risk, exposure]))
  const highest = exposures[0]
  const count = items.length
  const countBefore = useCountBefore(count, last)
  return (
    <>
      <p>
        <strong>{t('wizard.panel.apply', { count })}</strong>
        {gap}
        {t('wizard.panel.short', { count: items.filter((item) => item.tier === 'priority').length })}
        {countBefore === null || countBefore === count
          ? null
          : gap + t('wizard.panel.before', { count: countBefore })}
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
