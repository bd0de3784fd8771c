import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { SelectField } from '@/components/select-field'
import type { SectionInput } from '@/core/document/section'
import { progressBy, type ProgressGroup } from '@/core/plan/progress/progress-by'
import { STATUSES } from '@/core/plan/plan-edits'
import type { Snapshot } from '@/core/plan/saved-plan'
import styles from './review-tab.module.css'

const GROUPINGS = ['wave', 'principle', 'lead'] as const
type Grouping = (typeof GROUPINGS)[number]

interface Props {
  readonly input: SectionInput
  readonly now: Snapshot
}

/** How far the priority actions are, by wave, principle or lead. */
export function ProgressTable({ input, now }: Props) {
  const { t } = useTranslation(['review', 'plan', 'taxonomy'])
  const [by, setBy] = useState<Grouping>('wave')
  const groups = progressBy(now, by)
  if (groups.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="progress-by-heading">
      <h3 id="progress-by-heading">{t('progress.heading')}</h3>
      <SelectField
        label={t('progress.by')}
        isShort
        value={by}
        onChange={(value) => setBy(GROUPINGS.find((each) => each === value) ?? 'wave')}
        options={GROUPINGS.map((value) => ({ value, label: t(`progress.${value}`) }))}
      />
      <table className={styles.table} aria-labelledby="progress-by-heading">
        <thead>
          <tr>
            <th scope="col">{t(`progress.${by}`)}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col" className={styles.figure}>
                {t(`plan:status.${status}`)}
              </th>
            ))}
            <th scope="col" className={styles.figure}>
              {t('progress.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <GroupRow key={`${String(group.isPost)}-${group.key}`} by={by} group={group} input={input} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly by: Grouping
  readonly group: ProgressGroup
  readonly input: SectionInput
}

function GroupRow({ by, group, input }: RowProps) {
  const { t } = useTranslation(['review', 'plan'])
  return (
    <tr>
      <th scope="row">
        <bdi>{groupName()}</bdi>
        {by === 'lead' && !group.isPost && <span className={styles.quiet}> {t('plan:lead.none')}</span>}
      </th>
      {STATUSES.map((status) => (
        <td key={status} className={styles.figure} data-label={t(`plan:status.${status}`)}>
          {group.counts[status]}
        </td>
      ))}
      <td className={styles.figure} data-label={t('progress.all')}>
        {group.total}
      </td>
    </tr>
  )

  function groupName(): string {
    const { say } = input.words
    if (by === 'wave')
      return group.key === 'none' ? t('progress.undated') : say(`taxonomy:waves.${group.key}`)
    if (by === 'principle') return `${group.key} ${say(`taxonomy:principles.${group.key}`)}`
    return group.isPost ? group.key : say(`taxonomy:roles.${group.key}`)
  }
}
