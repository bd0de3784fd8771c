import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { hereLabel } from '@/core/document/here-label'
import { questionNames } from '@/core/document/question-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { itemAddress } from '../item-phrases'
import { ItemTitle } from '../item-title'
import styles from './item-panel.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly item: EditedItem
}

/** What comes before it, which step waits for it, and how it differs in this country and for these systems. */
export function ItemContext({ planId, input, item }: Props) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  return (
    <>
      {/* Of an action of the user's own both are fields above. */}
      {item.own === null && (
        <section>
          <h3>{t('item.before')}</h3>
          <Before planId={planId} input={input} item={item} />
          <p>
            {item.gate === null
              ? t('item.gateNone')
              : t('item.gate', { gate: t(`taxonomy:gateBy.${item.gate}`) })}
          </p>
        </section>
      )}
      <Here input={input} item={item} />
      <TypeNotes input={input} item={item} />
    </>
  )
}

function Before({ planId, input, item }: Props) {
  const { t } = useTranslation('plan')
  if (item.dependsOn.length === 0) return <p>{t('item.beforeNone')}</p>
  const itemsById = new Map(input.plan.items.map((each) => [each.id, each]))
  return (
    <ul className={styles.plainList}>
      {item.dependsOn.map((id) => {
        const before = itemsById.get(id)
        return (
          <li key={id}>
            {before ? (
              <Link to={itemAddress(planId, id)}>
                <ItemTitle input={input} item={before} />
              </Link>
            ) : (
              <MixedText>
                {t('item.beforeOutside', { title: isolated(input.words.safeguard(id).text.title) })}
              </MixedText>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Here({ input, item }: Omit<Props, 'planId'>) {
  const { t } = useTranslation(['plan', 'document'])
  const { text } = input.words.safeguard(item.id)
  const unconfirmed = item.reasons.flatMap((reason) =>
    reason.kind === 'unconfirmed'
      ? [
          t('document:sheets.unconfirmed', {
            questions: questionNames(input, reason.questions),
          }),
        ]
      : [],
  )
  const confirm = item.confirmFirst.flatMap((id) => {
    const action = text.actions[id]?.action
    return action === undefined ? [] : [t('item.confirm', { action: isolated(action) })]
  })
  const adaptations = item.adaptations.flatMap((id) => {
    const adaptation = text.adaptations?.[id]
    return adaptation === undefined ? [] : [isolated(adaptation)]
  })
  const lines = [...unconfirmed, ...confirm, ...adaptations]
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{hereLabel(input, item)}</h3>
      <ul className={styles.plainList}>
        {lines.map((line) => (
          <li key={line}>
            <MixedText>{line}</MixedText>
          </li>
        ))}
      </ul>
    </section>
  )
}

function TypeNotes({ input, item }: Omit<Props, 'planId'>) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const { byType } = input.words.safeguard(item.id).text
  const types = input.plan.context.dpiTypes.filter((type) => byType?.[type] !== undefined)
  if (types.length === 0) return null
  return (
    <section>
      <h3>{t('item.types')}</h3>
      <ul className={styles.plainList}>
        {types.map((type) => (
          <li key={type}>
            <MixedText>
              {t('item.typeNote', {
                type: t(`taxonomy:dpiTypes.${type}`),
                note: isolated(byType?.[type] ?? ''),
              })}
            </MixedText>
          </li>
        ))}
      </ul>
    </section>
  )
}
