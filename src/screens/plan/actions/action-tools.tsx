import { useTranslation } from '@/i18n/use-translation'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import styles from './actions-tab.module.css'
import { type Filter, FILTERS, isFilter } from './filter-items'
import { type Grouping, GROUPINGS, isGrouping } from './group-items'

interface Props {
  readonly find: string
  readonly onFind: (text: string) => void
  readonly grouping: Grouping
  readonly onGroup: (grouping: Grouping) => void
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** Search, filter and grouping of the list. */
export function ActionTools({ find, onFind, grouping, onGroup, filter, onFilter }: Props) {
  const { t } = useTranslation(['plan', 'workspace'])
  const groupLabels: Readonly<Record<Grouping, string>> = {
    wave: t('actions.groupWave'),
    principle: t('actions.groupPrinciple'),
    kind: t('workspace:tools.groupKind'),
    risk: t('workspace:tools.groupRisk'),
    lead: t('actions.groupLead'),
    status: t('workspace:tools.groupStatus'),
  }
  const narrowed = [
    [t('actions.find'), find.trim()],
    [t('workspace:tools.filter'), filter === 'all' ? '' : t(`workspace:tools.filters.${filter}`)],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <div className={styles.tools}>
        <TextField label={t('actions.find')} type="search" value={find} onChange={onFind} />
        <SelectField
          label={t('workspace:tools.filter')}
          value={filter}
          onChange={(value) => {
            if (isFilter(value)) onFilter(value)
          }}
          options={FILTERS.map((value) => ({ value, label: t(`workspace:tools.filters.${value}`) }))}
        />
        <SelectField
          label={t('actions.group')}
          value={grouping}
          onChange={(value) => {
            if (isGrouping(value)) onGroup(value)
          }}
          options={GROUPINGS.map((value) => ({ value, label: groupLabels[value] }))}
        />
      </div>
      {/* On paper, where the fields are not: what is missing is not missing from the plan. */}
      <dl className={styles.narrowed}>
        {narrowed.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
