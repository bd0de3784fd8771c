import { useTranslation } from '@/i18n/use-translation'
import { Foreign } from '@/components/foreign'
import { reasonPhrase } from '@/core/document/reason-phrase'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import styles from './item-panel.module.css'
import { ItemWhatIf } from './item-what-if'

/** Why it is here: every reason with its points, which add up to the score. */
export function ItemReasons({ input, item }: { readonly input: SectionInput; readonly item: EditedItem }) {
  const { t } = useTranslation('plan')
  const reasons = [...item.reasons].sort((a, b) => b.points - a.points)
  return (
    <section>
      <h3>{t('item.why')}</h3>
      <table className={styles.reasons}>
        <caption>{t('item.whyCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item.whyReason')}</th>
            <th scope="col">{t('item.whyPoints')}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason, index) => (
            <tr key={index}>
              <td>
                {reason.kind === 'raised' ? (
                  <Foreign>{reasonPhrase(input, item, reason)}</Foreign>
                ) : (
                  reasonPhrase(input, item, reason)
                )}
              </td>
              <td>
                <bdi dir="ltr">{signed(reason.points)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('item.whySum')}</th>
            <td>{item.score}</td>
          </tr>
        </tfoot>
      </table>
      {item.isSelfAssessed && <p className={styles.note}>{t('item.whySelf')}</p>}
      <ItemWhatIf input={input} item={item} />
    </section>
  )
}

function signed(points: number): string {
  return points < 0 ? `−${Math.abs(points)}` : `+${points}`
}
