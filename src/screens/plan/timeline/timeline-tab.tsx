import { memo, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { betweenSentences } from '@/core/document/between-sentences'
import { monthAt } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import { isHeldByDate } from '@/core/plan/gate-month'
import type { PlannedGate } from '@/core/plan/plan'
import { today } from '@/state/new-plan'
import { EnglishNote } from '../english-note'
import type { PlanSay } from '../item-phrases'
import type { TabProps } from '../plan-screen'
import { useAskedFor } from '../use-asked-for'
import { datedItems, inOrderOf } from './plan-timeline'
import { TimelineChart } from './timeline-chart'
import { TimelineList } from './timeline-list'
import { TimelineLoad } from './timeline-load'
import { monthsShown, placeOfDay } from './timeline-scale'
import styles from './timeline-tab.module.css'

/** When what happens: the document's picture, and the same in words. */
export function TimelineTab({ saved, input }: TabProps) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  // In the order of this visit: a bar that is moved stays where one's eyes and fingers are.
  const [order] = useState(() => datedItems(input).map(({ id }) => id))
  const items = useMemo(() => inOrderOf(order, datedItems(input)), [order, input])
  // The words below may lag behind a bar that moves; the bar never does.
  const said = useDeferredValue(input)
  return (
    <div className={styles.timeline}>
      <h2>{t('timeline.heading')}</h2>
      {items.length === 0 ? (
        <p>{t('timeline.empty')}</p>
      ) : (
        <>
          <p className={styles.lead}>{t('timeline.lead')}</p>
          <EnglishNote input={said} />
          <div className={styles.picture}>
            <TimelineChart saved={saved} input={input} items={items} />
          </div>
        </>
      )}
      <InWords planId={saved.id} input={said} />
    </div>
  )
}

/** Gates, clashes, load and every action with its months, in words; among them today, which listeners hear of here. */
const InWords = memo(function InWords({
  planId,
  input,
}: {
  readonly planId: string
  readonly input: SectionInput
}) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const steps = useAskedFor<HTMLHeadingElement>('steps')
  const dated = datedItems(input)
  const undated = input.priority.filter((item) => item.schedule.state === 'unscheduled')
  return (
    <>
      {input.plan.gates.length > 0 && (
        <section>
          <h3 ref={steps} tabIndex={-1}>
            {t('timeline.gates')}
          </h3>
          <ul className={styles.gates}>
            {input.plan.gates.map((gate) => (
              <li key={gate.gate}>
                {gateLine(t, input, gate)}
                {betweenSentences(input.words.language)}
                <strong data-verdict={gate.verdict}>
                  {t('timeline.gateVerdict', { verdict: t(`taxonomy:verdicts.${gate.verdict}`) })}
                </strong>
              </li>
            ))}
          </ul>
          <p>
            <Link to={`/plans/${planId}/answers/timing?question=gateMonths`}>
              {t('header.changeAnswers')}
            </Link>
          </p>
        </section>
      )}
      <TimelineLoad planId={planId} input={input} />
      <TimelineList
        planId={planId}
        input={input}
        items={dated}
        heading={t('timeline.list')}
        now={placeOfDay(input, monthsShown(input, dated), today())}
      />
      {undated.length > 0 && (
        <TimelineList planId={planId} input={input} items={undated} heading={t('timeline.undated')} />
      )}
    </>
  )
})

function gateLine(t: PlanSay, input: SectionInput, gate: PlannedGate): string {
  const words = { gate: t(`taxonomy:gates.${gate.gate}`), month: monthAt(input, gate.offset) }
  if (gate.proposedOffset !== null) {
    const moved = { ...words, proposed: monthAt(input, gate.proposedOffset) }
    if (isHeldByDate(input.plan.gates, gate)) return t('timeline.gateFixed', moved)
    return gate.assumed ? t('timeline.gateMovedAssumed', moved) : t('timeline.gateMoved', moved)
  }
  if (gate.offset > input.plan.horizonMonths) return t('timeline.gateBeyond', words)
  return gate.assumed ? t('timeline.gateAssumed', words) : t('timeline.gateLine', words)
}
