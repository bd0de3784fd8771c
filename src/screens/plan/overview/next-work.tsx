import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Chip } from '@/components/chip'
import { Foreign } from '@/components/foreign'
import { MixedText } from '@/components/mixed-text'
import { languageOf } from '@/core/document/foreign-text'
import { datesOf, monthAt } from '@/core/document/date-words'
import { formOf, leadPart } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import { startsOutOfOrder } from '@/core/document/starts-out-of-order'
import type { EditedItem } from '@/core/plan/apply-edits'
import { today } from '@/state/new-plan'
import { EnglishNote } from '../english-note'
import { becauseOf, isPrerequisite, itemAddress, numberOf } from '../item-phrases'
import { LeadName } from '../lead-name'
import { StatusChip } from '../status-chip'
import styles from './next-work.module.css'
import { workAhead } from './work-ahead'

interface Props {
  readonly planId: string
  readonly input: SectionInput
}

/** What is to be worked on within 90 days, from now on once the plan runs: the answer to "what do we do on Monday?". */
export function NextWork({ planId, input }: Props) {
  const { t } = useTranslation(['plan', 'document', 'taxonomy', 'workspace'])
  const { phase, months, items, isAnyDue, isMoreAhead } = workAhead(input, today())
  return (
    <section aria-labelledby="first-heading">
      <h2 id="first-heading">{t(`overview.${phase}`)}</h2>
      {phase === 'over' && isMoreAhead && (
        <p>
          {t('overview.overSince', {
            month: monthAt(input, input.plan.horizonMonths - 1),
            answers: t('header.changeAnswers'),
          })}
        </p>
      )}
      {items.length > 0 && months !== undefined && <p className="small">{months}</p>}
      <EnglishNote input={input} />
      {items.length === 0 ? (
        <p>{nothing()}</p>
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
              <NextRow key={item.id} planId={planId} input={input} item={item} />
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

  function nothing(): string {
    const standing = isAnyDue ? 'firstDone' : 'firstNone'
    // Where all is completed, nothing comes later that the timeline could show.
    if (phase === 'first') return t(isMoreAhead ? `overview.${standing}` : `document:summary.${standing}`)
    return t(isMoreAhead ? 'overview.nextNone' : 'overview.allDone')
  }
}

/** The reason stands below the name, in a cell of its own: a row is named by its action, which is said with each cell. */
function NextRow({ planId, input, item }: Props & { readonly item: EditedItem }) {
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
