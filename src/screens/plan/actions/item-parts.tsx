import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Details } from '@/components/details'
import { Foreign } from '@/components/foreign'
import { formOf, hasOwnWords } from '@/core/document/item-words'
import { inSentences } from '@/core/document/joined-phrases'
import { safeguardOf, type SectionInput } from '@/core/document/section'
import type { ActionForm } from '@/core/library/safeguard-text'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { PlanPart } from '@/core/plan/plan'
import type { ItemEdit } from '@/core/plan/plan-edits'
import type { PlanSay } from '../item-phrases'
import styles from './item-panel.module.css'

/** More parts than this, and only the lead's steps stand open. */
const OPEN_PARTS = 2

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
}

/** What each authority does: the sentence, whether it is due, the steps and what there is at the end. */
export const ItemParts = memo(function ItemParts({ input, item }: Props) {
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
})

interface PartProps extends Props {
  readonly part: PlanPart
  readonly isOpenAtFirst: boolean
}

function Part({ input, item, part, isOpenAtFirst }: PartProps) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const form = formOf(input, item, part)
  const edit = hasOwnWords(item, part) ? item.edit : NO_WORDS
  const role = t(`taxonomy:roles.${part.role}`)
  const action = safeguardOf(input, item.id).actions.find((each) => each.id === part.action)
  const interim = part.hasInterim
    ? input.words.safeguard(item.id).text.actions[part.action]?.interim
    : undefined
  const standing = standingOfPart(t, input, item, part)
  return (
    <div className={styles.part}>
      <h4 id={`part-${part.action}`}>{part.isAccountable ? t('item.partLead', { role }) : role}</h4>
      <p className={styles.sentence}>
        <PartText edit={edit}>{form.action}</PartText>
      </p>
      {standing !== '' && <p className={styles.note}>{standing}</p>}
      {(form.steps.length > 0 || form.deliverable !== '') && (
        <Details summary={t('item.steps')} isOpenAtFirst={isOpenAtFirst} about={`part-${part.action}`}>
          <Steps form={form} edit={edit} />
        </Details>
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
      {interim && (
        <div className={styles.interim}>
          <h5 id={`interim-${part.action}`}>{t('item.interim')}</h5>
          <p className={styles.sentence}>
            <Foreign>{interim.action}</Foreign>
          </p>
          <Details summary={t('item.steps')} about={`interim-${part.action}`}>
            <Steps form={interim} edit={NO_WORDS} />
          </Details>
        </div>
      )}
    </div>
  )
}

const NO_WORDS: ItemEdit = {}

interface WordsProps {
  readonly form: ActionForm
  readonly edit: ItemEdit
}

function Steps({ form, edit }: WordsProps) {
  const { t } = useTranslation(['plan', 'document'])
  return (
    <>
      <ol className={styles.steps}>
        {form.steps.map((step, index) => (
          <li key={index}>
            <PartText edit={edit}>{step}</PartText>
          </li>
        ))}
      </ol>
      {form.deliverable !== '' && (
        <p>
          <strong>{t('document:labelled', { label: t('item.deliverable') })}</strong>
          <PartText edit={edit}>{form.deliverable}</PartText>
        </p>
      )}
    </>
  )
}

/** The user's own words are in the user's language, the library's in the language of the library. */
function PartText({ edit, children }: { readonly edit: ItemEdit; readonly children: string }) {
  const { sentence, steps, deliverable } = edit
  const isOwn = sentence?.trim() === children || deliverable?.trim() === children || steps?.includes(children)
  return isOwn ? <bdi>{children}</bdi> : <Foreign>{children}</Foreign>
}

/**
 * Whether it is due, what form it takes, and what must wait for it: whole sentences, one after the other. An action of
 * the user's own belongs to no stage, so that its months alone say when it is due.
 */
function standingOfPart(t: PlanSay, input: SectionInput, item: EditedItem, part: PlanPart): string {
  const sentences = [
    part.form === 'action' || part.form === 'upkeep' ? '' : t(`item.form.${part.form}`),
    item.own === null ? t(`item.mode.${part.mode}`) : '',
    part.late === null ? '' : t(`taxonomy:late.${part.late}`),
    part.gate === null ? '' : t('item.partGate', { gate: t(`taxonomy:gateBy.${part.gate}`) }),
  ]
  return inSentences(input, sentences.filter(Boolean))
}
