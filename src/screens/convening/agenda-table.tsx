import { useTranslation } from '@/i18n/use-translation'
import { betweenSentences } from '@/core/document/between-sentences'
import type { EditedPlan } from '@/core/plan/apply-edits'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { listedInside, withSmallStart } from '@/i18n/listed'
import { useLanguage } from '@/state/preferences'
import { actionsToSettle, agendaOf, type Point } from './agenda'
import styles from './kit.module.css'
import { spokenDuration } from './spoken-duration'

export function Agenda({ plan }: { readonly plan: EditedPlan }) {
  const { t } = useTranslation('help')
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const what = usePointWords(plan)
  const points = agendaOf(plan)
  const minutes = points.reduce((sum, point) => sum + point.minutes, 0)
  return (
    <section className={styles.part}>
      <h2 id="agenda-title">{t('kit.agenda.heading')}</h2>
      <table className={styles.table} aria-labelledby="agenda-title">
        <thead>
          <tr>
            <th scope="col">{t('kit.agenda.time')}</th>
            <th scope="col">{t('kit.agenda.what')}</th>
            <th scope="col">{t('kit.agenda.result')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ point, minutes: each }) => (
            <tr key={point}>
              <td className={styles.number}>{spokenDuration(each, locale)}</td>
              <td>{what(point)}</td>
              {point === 'break' ? (
                <td />
              ) : (
                <td data-label={t('kit.agenda.result')}>{t(`kit.agenda.${point}.result`)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{t('kit.agenda.total', { duration: spokenDuration(minutes, locale) })}</p>
    </section>
  )
}

/** What each point says of this very plan: its risks, its gates and their verdicts, how many actions there are. */
function usePointWords(plan: EditedPlan): (point: Point) => string {
  const { t } = useTranslation(['help', 'taxonomy'])
  const language = useLanguage()
  const { locale } = LANGUAGE_TABLE[language]
  const risks = listedInside(
    plan.topRisks.map((risk) => t(`taxonomy:risks.${risk}.name`)),
    locale,
  )
  const gates = plan.gates
    .map(({ gate, verdict }) =>
      t('kit.agenda.gates.gate', {
        gate: t(`taxonomy:gates.${gate}`),
        verdict: withSmallStart(t(`taxonomy:verdicts.${verdict}`), locale),
      }),
    )
    .join(betweenSentences(language))
  const toSettle = actionsToSettle(plan).length
  const actionsWords = (count: number): string =>
    toSettle < count
      ? t('kit.agenda.actions.whatAhead', { number: toSettle })
      : t('kit.agenda.actions.what', { count })
  return (point) => {
    switch (point) {
      case 'risks':
        return t('kit.agenda.risks.what', { risks })
      case 'gates':
        return t('kit.agenda.gates.what', { gates })
      case 'actions':
        return actionsWords(plan.items.filter(({ tier }) => tier === 'priority').length)
      case 'asks':
        return t('kit.agenda.asks.what', { count: plan.asks.length })
      case 'findOut':
        return t('kit.agenda.findOut.what', { count: plan.findOut.length })
      case 'open':
      case 'break':
      case 'close':
        return t(`kit.agenda.${point}.what`)
    }
  }
}
