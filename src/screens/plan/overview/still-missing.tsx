import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { betweenSentences } from '@/core/document/between-sentences'
import { indicatorsOf, lacksBaseline } from '@/core/document/indicators'
import type { SectionInput } from '@/core/document/section'
import { isDone } from '@/core/plan/is-done'
import { lacksReason } from '@/core/plan/lacks-reason'
import { StartLink } from '../start-link'
import styles from './still-missing.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
}

/** What keeps the plan from being run: of what is not completed no lead, no dates; of what was set aside no reason; what the library cannot give. */
export function StillMissing({ planId, input }: Props) {
  const { t } = useTranslation(['plan', 'taxonomy', 'engine', 'workspace'])
  const { priority, plan } = input
  const ahead = priority.filter((item) => !isDone(item))
  const isAllDone = priority.length > 0 && ahead.length === 0
  const leads = ahead.filter((item) => !item.edit.lead?.trim()).length
  const undated = ahead.flatMap(({ schedule }) => (schedule.state === 'unscheduled' ? schedule.reason : []))
  const dates = undated.length
  const baselines = ahead.filter((item) => lacksBaseline(input, item)).length
  // Only an action of the user's own can lack one: each safeguard of a library has at least one.
  const unmeasured = ahead.filter(
    (item) => !indicatorsOf(input, item).some(({ measure }) => measure !== ''),
  ).length
  const lacksStart = plan.context.startMonth === null && !isAllDone
  const unexplained = plan.items.filter(lacksReason).length
  const gone = plan.noLongerApply.length
  const isComplete =
    leads === 0 && dates === 0 && unmeasured === 0 && unexplained === 0 && !lacksStart && gone === 0
  const gap = betweenSentences(input.words.language)
  return (
    <section aria-labelledby="missing-heading">
      <h2 id="missing-heading">{t('overview.gaps')}</h2>
      <ul className={styles.gaps}>
        {isComplete && <li>{t(isAllDone ? 'overview.gapsDone' : 'overview.gapsNone')}</li>}
        {leads > 0 && (
          <li>
            {t('overview.gapLeads', { count: leads })}
            {leads === ahead.length && gap + t('workspace:gap.nobody')}
            {gap}
            <Link to={`/plans/${planId}/actions?show=no-lead`}>{t('overview.gapLink')}</Link>
          </li>
        )}
        {dates > 0 && (
          <li>
            {t('overview.gapDates', { count: dates })}
            {undated.includes('no-capacity') && gap + t('overview.gapRoom')}
            {gap}
            <Link to={`/plans/${planId}/actions?show=no-dates`}>{t('workspace:see.noDates')}</Link>
          </li>
        )}
        {baselines > 0 && (
          <li>
            {t('workspace:gap.indicators', { count: baselines })}
            {gap}
            <Link to={`/plans/${planId}/actions?show=no-baseline`}>{t('workspace:see.noBaseline')}</Link>
          </li>
        )}
        {unmeasured > 0 && (
          <li>
            {t('workspace:gap.unmeasured', { count: unmeasured })}
            {gap}
            <Link to={`/plans/${planId}/actions?show=own`}>{t('workspace:see.own')}</Link>
          </li>
        )}
        {unexplained > 0 && (
          <li>
            {t('workspace:gap.reasons', { count: unexplained })}
            {gap}
            <Link to={`/plans/${planId}/actions?show=no-reason`}>{t('workspace:see.noReason')}</Link>
          </li>
        )}
        {lacksStart && (
          <li>
            {t('overview.gapStart')}
            {gap}
            <StartLink planId={planId} />
          </li>
        )}
        {gone > 0 && (
          <li>
            {t('overview.gapGone', { count: gone })}
            {gap}
            <Link to={`/plans/${planId}/actions?show=gone`}>{t('workspace:see.gone')}</Link>
          </li>
        )}
      </ul>
      {plan.shortfalls.length > 0 && (
        <>
          <h3>{t('overview.shortfalls')}</h3>
          <ul className={styles.gaps}>
            {plan.shortfalls.map((shortfall) =>
              'risk' in shortfall ? (
                <li key={shortfall.risk}>
                  {t('engine:shortfalls.risk', {
                    risk: t(`taxonomy:risks.${shortfall.risk}.name`),
                    available: shortfall.available,
                  })}
                </li>
              ) : (
                <li key={shortfall.principle}>
                  {t('engine:shortfalls.principle', {
                    principle: t(`taxonomy:principles.${shortfall.principle}`),
                  })}
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </section>
  )
}
