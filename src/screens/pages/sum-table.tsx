import { useTranslation } from '@/i18n/use-translation'
import { MixedText } from '@/components/mixed-text'
import styles from './pages.module.css'

export interface SumRow {
  /** Words of the library in it are isolated. */
  readonly from: string
  readonly points: number
}

interface Props {
  readonly caption: string
  readonly rows: readonly SumRow[]
  readonly sum: number
}

/** Points and where they come from, with what they add up to. */
export function SumTable({ caption, rows, sum }: Props) {
  const { t } = useTranslation('pages')
  return (
    <table className={styles.sum}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('method.example.from')}</th>
          <th scope="col">{t('method.example.points')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, points }, index) => (
          <tr key={index}>
            <td>
              <MixedText>{from}</MixedText>
            </td>
            <td>
              <bdi dir="ltr">{points < 0 ? `−${Math.abs(points)}` : points}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('method.example.sum')}</th>
          <td>{sum}</td>
        </tr>
      </tfoot>
    </table>
  )
}
