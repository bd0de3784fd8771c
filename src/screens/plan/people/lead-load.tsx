import { useTranslation } from '@/i18n/use-translation'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isDone } from '@/core/plan/is-done'
import { mostAtOnce } from '@/core/plan/load'
import { isWaveOne } from '../item-phrases'
import styles from './people-tab.module.css'

/** How much each post still has to carry; those with most first, what nobody leads before all. */
export function LeadLoad({ input }: { readonly input: SectionInput }) {
  const { t } = useTranslation(['workspace', 'plan', 'document'])
  const leads = new Map<string, readonly EditedItem[]>()
  for (const item of input.priority) {
    if (isDone(item)) continue
    const lead = item.edit.lead?.trim() ?? ''
    leads.set(lead, [...(leads.get(lead) ?? []), item])
  }
  if (leads.size === 0) return null
  const rows = [...leads].sort(
    ([a, one], [b, other]) => Number(b === '') - Number(a === '') || other.length - one.length,
  )
  return (
    <section className={styles.part} aria-labelledby="load-heading">
      <h3 id="load-heading">{t('people.load')}</h3>
      <table className={styles.table} aria-labelledby="load-heading">
        <thead>
          <tr>
            <th scope="col">{t('people.loadLead')}</th>
            <th scope="col">{t('people.loadAll')}</th>
            <th scope="col">{t('people.loadFirst')}</th>
            <th scope="col">{t('people.loadMost')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([lead, items]) => (
            <tr key={lead}>
              <th scope="row">
                {lead === '' ? (
                  <span className={styles.nobody}>{t('plan:lead.none')}</span>
                ) : (
                  <bdi>{lead}</bdi>
                )}
              </th>
              <td data-label={t('document:labelled', { label: t('people.loadAll') })}>{items.length}</td>
              <td data-label={t('document:labelled', { label: t('people.loadFirst') })}>
                {items.filter(isWaveOne).length}
              </td>
              <td data-label={t('document:labelled', { label: t('people.loadMost') })}>
                {mostAtOnce(items).count}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
