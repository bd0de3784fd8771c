import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '@/components/visually-hidden'
import type { PlanChange } from '@/core/plan/compare-plans'
import type { PlaceWords } from '@/state/use-place-words'
import styles from './change-list.module.css'

interface Props {
  readonly changes: readonly PlanChange[]
  readonly name: PlaceWords['field']
  readonly value: PlaceWords['value']
}

/** Fields with what stood there and what stands there now; struck out and underlined, and said in words. */
export function ChangeList({ changes, name, value }: Props) {
  const { t } = useTranslation('review')
  return (
    <dl className={styles.changes}>
      {changes.map(({ path, place, before, after }) => (
        <div key={path.join('/')}>
          <dt>
            <bdi>{name(place)}</bdi>
          </dt>
          {before !== undefined && (
            <dd>
              <VisuallyHidden>{t('compare.before')}</VisuallyHidden>
              <del dir="auto">{value(before, place)}</del>
            </dd>
          )}
          {after !== undefined && (
            <dd>
              <VisuallyHidden>{t('compare.after')}</VisuallyHidden>
              <ins dir="auto">{value(after, place)}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
