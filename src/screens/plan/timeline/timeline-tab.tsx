import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { monthAt } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { PlannedGate } from '@/core/plan/plan'
import { EnglishNote } from '../english-note'
import type { PlanSay } from '../item-phrases'
import type { TabProps } from '../plan-screen'
import { datedItems } from './plan-timeline'
import { TimelineChart } from './timeline-chart'
import { TimelineList } from './timeline-list'
import { TimelineLoad } from './timeline-load'
import styles from './timeline-tab.module.css'

/** When what happens: the document's picture, and the same in words. */
export function TimelineTab({ saved, input }: TabProps) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const items = useMemo(() => datedItems(input), [input])
  const undated = input.priority.filter((item) => item.schedule.state === 'unscheduled')
  return (
    <div className={styles.timeline}>
      <h2>{t('timeline.heading')}</h2>
      {items.length === 0 ? (
        <p>{t('timeline.empty')}</p>
      ) : (
        <>
          <p className={styles.lead}>{t('timeline.lead')}</p>
          <EnglishNote input={input} />
          <div className={styles.picture}>
            <TimelineChart saved={saved} input={input} items={items} />
          </div>
        </>
      )}
      {input.plan.gates.length > 0 && (
        <section>
          <h3>{t('timeline.gates')}</h3>
          <ul className={styles.gates}>
            {input.plan.gates.map((gate) => (
              <li key={gate.gate}>
                {gateLine(t, input, gate)}{' '}
                <strong data-verdict={gate.verdict}>
                  {t('timeline.gateVerdict', { verdict: t(`taxonomy:verdicts.${gate.verdict}`) })}
                </strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TimelineLoad input={input} />
      <TimelineList planId={saved.id} input={input} items={items} heading={t('timeline.list')} />
      {undated.length > 0 && (
        <TimelineList planId={saved.id} input={input} items={undated} heading={t('timeline.undated')} />
      )}
    </div>
  )
}

function gateLine(t: PlanSay, input: SectionInput, gate: PlannedGate): string {
  const words = { gate: t(`taxonomy:gates.${gate.gate}`), month: monthAt(input, gate.offset) }
  if (gate.proposedOffset !== null) {
    return t('timeline.gateMoved', { ...words, proposed: monthAt(input, gate.proposedOffset) })
  }
  if (gate.offset > input.plan.horizonMonths) return t('timeline.gateBeyond', words)
  return gate.assumed ? t('timeline.gateAssumed', words) : t('timeline.gateLine', words)
}
