import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Chip } from '@/components/chip'
import { Foreign } from '@/components/foreign'
import { MixedText } from '@/components/mixed-text'
import { languageOf } from '@/core/document/foreign-text'
import { datesOf } from '@/core/document/date-words'
import { formOf, leadPart } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import { startsOutOfOrder } from '@/core/document/starts-out-of-order'
import { monthsOfWave } from '@/core/document/waves'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isDone } from '@/core/plan/is-done'
import { EnglishNote } from '../english-note'
import { becauseOf, isPrerequisite, isWaveOne, itemAddress, numberOf } from '../item-phrases'
import { LeadName } from '../lead-name'
import { StatusChip } from '../status-chip'
import styles from './first-wave.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
}

/** What is to be done within 90 days, and what that waits for: the answer to "what do we do on Monday?". */
export function FirstWave({ planId, input }: Props) {
  const { t } = useTranslation(['plan', 'document', 'taxonomy', 'workspace'])
  const all = [...input.priority, ...input.plan.items.filter(isPrerequisite)]
  const first = all.filter(isWaveOne)
  const items = first.filter((item) => !isDone(item))
  const standing = first.length === 0 ? 'firstNone' : 'firstDone'
  // Where all is completed, nothing comes later that the timeline could show.
  const isMoreAhead = all.some((item) => !isDone(item))
  return (
    <section aria-labelledby="first-heading">
      <h2 id="first-heading">{t('overview.first')}</h2>
      {/* Half a year later they are not the next 90 days. */}
      {items.length > 0 && input.plan.context.startMonth !== null && (
        <p className="small">{monthsOfWave(input, 1)}</p>
      )}
      <EnglishNote input={input} />
      {items.length === 0 ? (
        <p>{t(isMoreAhead ? `overview.${standing}` : `document:summary.${standing}`)}</p>
      ) : (
        <table className={styles.table} aria-labelledby="first-heading">
          <thead>
            <tr>
              <th scope="col">{t('overview.number')}</th>
              <th scope="col">{t('overview.action')}</th>
              <th scope="col" className={styles.why}>
                {t('item.why')}
              </th>
              <th scope="col">{t('overview.who')}</th>
              <th scope="col">{t('overview.when')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <FirstRow key={item.id} planId={planId} input={input} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {items.length > 0 && startsOutOfOrder(input.priority) && (
        <p className="small">{t('document:actions.order')}</p>
      )}
      <p>
        <Link to={`/plans/${planId}/actions`}>{t('overview.allActions')}</Link>
      </p>
    </section>
  )
}

/** The reason stands below the name, in a cell of its own: a row is named by its action, which is said with each cell. */
function FirstRow({ planId, input, item }: Props & { readonly item: EditedItem }) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const language = languageOf(input, item.id)
  return (
    <tr>
      <td className={styles.number}>{numberOf(input, item.id)}</td>
      <th scope="row" className={styles.action}>
        <Link to={itemAddress(planId, item.id)}>
          <Foreign language={language}>{formOf(input, item, leadPart(item)).action}</Foreign>
        </Link>
      </th>
      <td className={styles.because}>
        <Chip>
          {item.principle} {t(`taxonomy:principleShort.${item.principle}`)}
        </Chip>{' '}
        {isPrerequisite(item) ? (
          t('actions.firstHeading')
        ) : (
          <MixedText language={language}>{becauseOf(t, input, item)}</MixedText>
        )}
      </td>
      <td className={styles.lead}>
        <LeadName item={item} /> <StatusChip item={item} />
      </td>
      <td className={styles.when}>{datesOf(input, item)}</td>
    </tr>
  )
}
