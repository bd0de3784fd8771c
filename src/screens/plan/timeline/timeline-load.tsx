import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { atIsolated, isolated } from '@/i18n/isolated'
import { monthAt } from '@/core/document/date-words'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { type BusiestMonth, busiestMonths, runningIn } from '@/core/plan/load'
import { clashesOf, gateMissed, runsBeyond } from '@/core/plan/nudges'
import { itemAddress, numberOf } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { useAskedFor } from '../use-asked-for'

interface Props {
  readonly planId: string
  readonly input: SectionInput
}

/** Where dates clash and who leads too much at once, in words. */
export function TimelineLoad({ planId, input }: Props) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  const heading = useAskedFor<HTMLHeadingElement>('clashes')
  const { plan } = input
  const clashes = clashesOf(plan).map(({ item, before }) => ({
    item,
    other: before,
    sentence: t('line.before', { title: isolated(titleOf(input, before)) }),
  }))
  const late = plan.items.flatMap((item) => {
    const missed = item.tier === 'priority' ? gateMissed(plan, item) : null
    if (!missed) return []
    const words = { gate: t(`taxonomy:gates.${missed.gate}`), month: monthAt(input, missed.offset) }
    return [{ item, other: item, sentence: t('line.afterGate', words) }]
  })
  const beyond = plan.items
    .filter((item) => item.tier === 'priority' && runsBeyond(plan, item))
    .map((item) => ({
      item,
      other: item,
      sentence: t('line.beyond', { month: monthAt(input, plan.horizonMonths - 1) }),
    }))
  const all = [...clashes, ...late, ...beyond]
  const linkTo = (item: EditedItem): ReactNode => (
    <Link key={item.id} to={itemAddress(planId, item.id)}>
      <ItemTitle input={input} item={item} />
    </Link>
  )
  return (
    <>
      {all.length > 0 && (
        <section>
          <h3 ref={heading} tabIndex={-1}>
            {t('line.clashes')}
          </h3>
          <ul>
            {all.map(({ item, other, sentence }) => (
              <li key={`${item.id} ${sentence}`}>
                <strong>{linkTo(item)}</strong>{' '}
                {atIsolated(sentence).map((part, index) => (index % 2 === 0 ? part : linkTo(other)))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('line.load')}</h3>
        <ul>
          {busiestMonths(plan).map((busiest) => (
            <LeadLoad key={busiest.lead} planId={planId} input={input} busiest={busiest} />
          ))}
        </ul>
      </section>
    </>
  )
}

interface LeadProps extends Props {
  readonly busiest: BusiestMonth
}

/** What one authority leads at once; where that is too much, which actions they are. */
function LeadLoad({ planId, input, busiest }: LeadProps) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  const { plan } = input
  const { lead, count, offset } = busiest
  const line = useAskedFor<HTMLParagraphElement>(`load-${lead}`)
  const said = plan.context.parallelActions
  const most = said ?? input.library.settings.schedule.parallelActions
  const [over, fine] =
    said === null
      ? (['line.loadOverAssumed', 'line.loadFineAssumed'] as const)
      : (['line.loadOver', 'line.loadFine'] as const)
  const words = { lead: t(`taxonomy:roles.${lead}`), count, most, month: monthAt(input, offset) }
  if (count <= most) return <li>{t(fine, words)}</li>
  return (
    <li>
      <p ref={line} tabIndex={-1}>
        {t(over, words)}
      </p>
      <ul>
        {runningIn(plan, busiest).map((item) => (
          <li key={item.id}>
            <Link to={itemAddress(planId, item.id)}>
              <ItemTitle input={input} item={item} number={numberOf(input, item.id)} />
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
