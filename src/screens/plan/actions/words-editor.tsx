import { memo, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Details } from '@/components/details'
import { formOf, leadPart } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { itemEdited } from '@/state/edits'
import { DraftField } from './draft-field'
import styles from './item-editor.module.css'
import { StepsEditor } from './steps-editor'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly item: EditedItem
}

/** The item in the user's own words: title, what is done, steps, what there is at the end. */
export const WordsEditor = memo(function WordsEditor({ saved, input, item }: Props) {
  const { t } = useTranslation('workspace')
  const fields = useRef<HTMLDivElement>(null)
  const { title, sentence, steps, deliverable } = item.edit
  const isOwn = item.own !== null
  const hasWords = [title, sentence, steps, deliverable].some((each) => each !== undefined)
  const form = formOf(input, item, leadPart(item))

  function reset(): void {
    itemEdited(saved.id, item.id, {
      title: undefined,
      sentence: undefined,
      steps: undefined,
      deliverable: undefined,
    })
    announced(t('words.resetDone'))
    // The button goes with the words that it took back.
    fields.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }

  return (
    <Details summary={t('words.summary')} isOpenAtFirst={hasWords || isOwn}>
      <div className={styles.fields} ref={fields}>
        <p className={styles.quiet}>{isOwn ? t('words.ownLead') : t('words.lead')}</p>
        {!isOwn && (
          <DraftField
            label={t('words.title')}
            value={title ?? ''}
            onKeep={(text) => itemEdited(saved.id, item.id, { title: text })}
          />
        )}
        <DraftField
          label={t('words.sentence')}
          isLong
          value={sentence ?? ''}
          onKeep={(text) => itemEdited(saved.id, item.id, { sentence: text })}
        />
        <StepsEditor
          steps={steps}
          library={form.steps}
          onSteps={(next) => itemEdited(saved.id, item.id, { steps: next })}
        />
        <DraftField
          label={t('words.deliverable')}
          value={deliverable ?? ''}
          onKeep={(text) => itemEdited(saved.id, item.id, { deliverable: text })}
        />
        {hasWords && !isOwn && (
          <div className={styles.buttons}>
            <Button kind="plain" onClick={reset}>
              {t('words.reset')}
            </Button>
          </div>
        )}
      </div>
    </Details>
  )
}, hasSameWords)

/** The item is made anew with every edit, but this draws only its words. */
function hasSameWords(before: Props, after: Props): boolean {
  const [one, other] = [before.item.edit, after.item.edit]
  return (
    one.title === other.title &&
    one.sentence === other.sentence &&
    one.steps === other.steps &&
    one.deliverable === other.deliverable &&
    before.item.id === after.item.id &&
    before.item.parts === after.item.parts &&
    before.saved.id === after.saved.id &&
    before.input.library === after.input.library &&
    before.input.words.language === after.input.words.language
  )
}
