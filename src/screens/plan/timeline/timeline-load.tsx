import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigationType, useSearchParams } from 'react-router'
import { atIsolated, isolated } from '@/i18n/isolated'
import { monthAt, titleOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { busiestMonths } from '@/core/plan/load'
import { clashesOf, gateMissed } from '@/core/plan/nudges'
import { itemAddress } from '../item-phrases'
import { ItemTitle } from '../item-title'

interface Props {
  readonly planId: string
  readonly input: SectionInput
}

/** Where dates clash and who leads too much at once, in words. */
export function TimelineLoad({ planId, input }: Props) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  const heading = useRef<HTMLHeadingElement>(null)
  const isAskedFor = useSearchParams()[0].get('show') === 'clashes'
  const navigation = useNavigationType()
  // It stands below the bars: who came for it need not look for it. On the way back, the link that was followed waits.
  useEffect(() => {
    if (isAskedFor && navigation === 'PUSH') heading.current?.focus()
    // Only to come here calls for this, not what is done here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isAskedFor])
  const { plan } = input
  const said = plan.context.parallelActions
  const most = said ?? input.library.settings.schedule.parallelActions
  const [over, fine] =
    said === null
      ? (['line.loadOverAssumed', 'line.loadFineAssumed'] as const)
      : (['line.loadOver', 'line.loadFine'] as const)
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
  const linkTo = (item: EditedItem): ReactNode => (
    <Link key={item.id} to={itemAddress(planId, item.id)}>
      <ItemTitle input={input} item={item} />
    </Link>
  )
  return (
    <>
      {clashes.length + late.length > 0 && (
        <section>
          <h3 ref={heading} tabIndex={-1}>
            {t('line.clashes')}
          </h3>
          <ul>
            {[...clashes, ...late].map(({ item, other, sentence }) => (
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
          {busiestMonths(plan).map(({ lead, count, offset }) => {
            const words = { lead: t(`taxonomy:roles.${lead}`), count, most, month: monthAt(input, offset) }
            return <li key={lead}>{count > most ? t(over, words) : t(fine, words)}</li>
          })}
        </ul>
      </section>
    </>
  )
}
