import { useTranslation } from 'react-i18next'
import { isolated } from '@/components/isolated'
import { MixedText } from '@/components/mixed-text'
import { monthAt, titleOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import { busiestMonths } from '@/core/plan/load'
import { clashesOf, isLateForGate } from '@/core/plan/nudges'

/** Where dates clash and who leads too much at once, in words. */
export function TimelineLoad({ input }: { readonly input: SectionInput }) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  const { plan } = input
  const said = plan.context.parallelActions
  const most = said ?? input.library.settings.schedule.parallelActions
  const [over, fine] =
    said === null
      ? (['line.loadOverAssumed', 'line.loadFineAssumed'] as const)
      : (['line.loadOver', 'line.loadFine'] as const)
  const clashes = clashesOf(plan).map(
    ({ item, before }) => [item, t('line.before', { title: isolated(titleOf(input, before)) })] as const,
  )
  const late = plan.items
    .filter((item) => item.tier === 'priority' && isLateForGate(plan, item))
    .map((item) => [item, t('line.afterGate')] as const)
  return (
    <>
      {clashes.length + late.length > 0 && (
        <section>
          <h3>{t('line.clashes')}</h3>
          <ul>
            {[...clashes, ...late].map(([item, sentence]) => (
              <li key={`${item.id} ${sentence}`}>
                <strong>
                  <bdi>{titleOf(input, item)}</bdi>
                </strong>{' '}
                <MixedText>{sentence}</MixedText>
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
