import { useTranslation } from 'react-i18next'
import { Details } from '@/components/details'
import { Foreign } from '@/components/foreign'
import { formOf } from '@/core/document/phrases'
import { safeguardOf, type SectionInput } from '@/core/document/section'
import type { ActionForm } from '@/core/library/safeguard-text'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { PlanPart } from '@/core/plan/plan'
import type { PlanSay } from '../item-phrases'
import styles from './item-panel.module.css'

/** More parts than this, and only the lead's steps stand open. */
const OPEN_PARTS = 2

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
}

/** What each authority does: the sentence, whether it is due, the steps and what there is at the end. */
export function ItemParts({ input, item }: Props) {
  const { t } = useTranslation('plan')
  return (
    <section>
      <h3>{t('item.parts')}</h3>
      {item.parts.map((part) => (
        <Part
          key={part.action}
          input={input}
          item={item}
          part={part}
          isOpenAtFirst={part.isAccountable || item.parts.length <= OPEN_PARTS}
        />
      ))}
    </section>
  )
}

interface PartProps extends Props {
  readonly part: PlanPart
  readonly isOpenAtFirst: boolean
}

function Part({ input, item, part, isOpenAtFirst }: PartProps) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const form = formOf(input, item, part)
  const role = t(`taxonomy:roles.${part.role}`)
  const action = safeguardOf(input, item.id).actions.find((each) => each.id === part.action)
  const interim = part.hasInterim
    ? input.words.safeguard(item.id).text.actions[part.action]?.interim
    : undefined
  return (
    <div className={styles.part}>
      <h4>{part.isAccountable ? t('item.partLead', { role }) : role}</h4>
      <p className={styles.sentence}>
        <Foreign>{form.action}</Foreign>
      </p>
      <p className={styles.note}>{standingOfPart(t, part)}</p>
      <Details summary={t('item.steps')} isOpenAtFirst={isOpenAtFirst}>
        <Steps form={form} own={part.isAccountable ? item.edit.steps : undefined} />
      </Details>
      {interim && (
        <div className={styles.interim}>
          <h5>{t('item.interim')}</h5>
          <p className={styles.sentence}>
            <Foreign>{interim.action}</Foreign>
          </p>
          <Details summary={t('item.steps')}>
            <Steps form={interim} own={undefined} />
          </Details>
        </div>
      )}
      {action && part.mode !== 'upkeep' && (
        <p className={styles.note}>
          {t('item.effort', {
            effort: t(`taxonomy:efforts.${action.effort}`),
            least: action.weeks[0],
            most: action.weeks[1],
          })}
        </p>
      )}
    </div>
  )
}

function Steps({ form, own }: { readonly form: ActionForm; readonly own: readonly string[] | undefined }) {
  const { t } = useTranslation('plan')
  return (
    <>
      <ol className={styles.steps}>
        {own?.map((step) => (
          <li key={step}>
            <bdi>{step}</bdi>
          </li>
        )) ??
          form.steps.map((step) => (
            <li key={step}>
              <Foreign>{step}</Foreign>
            </li>
          ))}
      </ol>
      <p>
        <strong>{t('item.deliverable')}:</strong> <Foreign>{form.deliverable}</Foreign>
      </p>
    </>
  )
}

/** Whether it is due, what form it takes, and what must wait for it: whole sentences, one after the other. */
function standingOfPart(t: PlanSay, part: PlanPart): string {
  const sentences = [
    part.form === 'action' || part.form === 'upkeep' ? '' : t(`item.form.${part.form}`),
    t(`item.mode.${part.mode}`),
    part.late === null ? '' : t(`taxonomy:late.${part.late}`),
    part.gate === null ? '' : t('item.partGate', { gate: t(`taxonomy:gateBy.${part.gate}`) }),
  ]
  return sentences.filter(Boolean).join(' ')
}
