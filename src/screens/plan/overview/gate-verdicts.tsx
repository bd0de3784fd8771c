import { useTranslation } from '@/i18n/use-translation'
import { Details } from '@/components/details'
import { datesAhead, gateName, gateReason, waiverOf } from '@/core/document/gate-words'
import { monthAt } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import { isHeldByDate } from '@/core/plan/gate-month'
import type { GateReason, PlannedGate } from '@/core/plan/plan'
import styles from './gate-verdicts.module.css'

/** The verdict on each step ahead: the word first, colour only repeats it. */
export function GateVerdicts({ input }: { readonly input: SectionInput }) {
  const { t } = useTranslation('plan')
  const { gates } = input.plan
  return (
    <section aria-labelledby="gates-heading">
      <h2 id="gates-heading">{t('overview.gates')}</h2>
      {gates.length === 0 ? (
        <p>{t('overview.gatesPassed')}</p>
      ) : (
        <ul className={styles.gates}>
          {gates.map((gate) => (
            <li key={gate.gate} className={styles.gate}>
              <Gate input={input} gate={gate} />
            </li>
          ))}
        </ul>
      )}
      {datesAhead(input).map((date) => (
        <p key={date}>{date}</p>
      ))}
    </section>
  )
}

function Gate({ input, gate }: { readonly input: SectionInput; readonly gate: PlannedGate }) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const month = monthAt(input, gate.offset)
  const inWords = (reason: GateReason): string => gateReason(input, gate, reason)
  const reasons = [...new Set(gate.reasons.map(inWords))]
  const waiver = waiverOf(input, gate)
  // A date that stands is seen at once, also beside what holds the step.
  const [first, ...dates] = [...new Set(gate.reasons.filter(isSeen).map(inWords))]
  const others = reasons.length - dates.length - 1
  return (
    <>
      <h3 className={styles.name} id={`gate-${gate.gate}`}>
        {gateName(input, gate.gate)}
      </h3>
      <p className={styles.verdict} data-verdict={gate.verdict}>
        {t(`taxonomy:verdicts.${gate.verdict}`)}
      </p>
      <p className={styles.why}>{first ?? t('overview.nothingInTheWay')}</p>
      {dates.map((date) => (
        <p key={date} className={styles.why}>
          {date}
        </p>
      ))}
      {(others > 0 || waiver !== '') && (
        <Details
          summary={others > 0 ? t('overview.reasons', { count: reasons.length }) : t('overview.whyAndWho')}
          about={`gate-${gate.gate}`}
        >
          {others > 0 && (
            <ul className={styles.reasons}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          {waiver !== '' && <p>{waiver}</p>}
        </Details>
      )}
      <p className={styles.when}>
        {gate.assumed ? t('overview.assumed', { month }) : t('overview.planned', { month })}
      </p>
      {gate.proposedOffset !== null && (
        <p className={styles.when}>
          {t(isHeldByDate(input.plan.gates, gate) ? 'overview.fixed' : 'overview.proposed', {
            month: monthAt(input, gate.proposedOffset),
          })}
        </p>
      )}
    </>
  )
}

const isSeen = ({ cannotWait }: GateReason, index: number): boolean => index === 0 || cannotWait
