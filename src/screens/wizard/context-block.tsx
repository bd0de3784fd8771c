import { lazy, memo, Suspense, useMemo, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { ChoiceList } from '@/components/choice-list'
import type { LegendSize } from '@/components/field-group'
import { Icon } from '@/components/icon'
import { TextField } from '@/components/text-field'
import { useDraft } from '@/components/use-draft'
import type { Answer } from '@/core/questionnaire/answers'
import { type ContextQuestion, UNKNOWN } from '@/core/questionnaire/questionnaire'
import { chosenOf, isBest, optionsOf, STAND_ALONE, withChosen, withEvidence } from './change-answers'
import { QuestionTerms } from './question-terms'
import { useQuestionWords } from './question-words'
import styles from './step-page.module.css'
import type { Answering } from './use-answering'

const WhatItChanged = lazy(async () => ({ default: (await import('./what-it-changed')).WhatItChanged }))

interface Props {
  readonly question: ContextQuestion
  readonly given: Answer | undefined
  readonly evidence: string
  readonly answer: Answering
  readonly size: LegendSize
}

/**
 * A scored question: its options, why it is asked, and once answered what that changed. Drawn anew only when its own
 * answer changes, so that old computers keep up.
 */
export const ContextBlock = memo(function ContextBlock({ question, given, evidence, answer, size }: Props) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const words = useQuestionWords()
  const block = useRef<HTMLDivElement>(null)
  const { id } = question
  const chosen = chosenOf(given)
  const choose = (ids: readonly string[]): void => answer(id, (before) => withChosen(before, question, ids))
  // The words stay when another choice is made, and there are dozens of them.
  const choices = useMemo(
    () => optionsOf(question).map((option) => ({ id: option, ...words.option(question.id, option) })),
    [question, words],
  )
  const clear = (): void => {
    choose([])
    block.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={block} className={styles.block}>
      <ChoiceList
        legend={words.ask(id)}
        hint={question.answer === 'many' ? t('wizard.chooseAll') : undefined}
        kind={question.answer}
        choices={choices}
        chosen={chosen}
        alone={STAND_ALONE}
        onChoose={choose}
        size={size}
      >
        {question.sensitive ? (
          <p className={styles.sensitive}>
            <Icon name="lock" />
            {t('questionnaire:common.sensitive')}
          </p>
        ) : null}
      </ChoiceList>
      <div className={styles.under}>
        <p className={styles.why}>{t('wizard.why', { why: words.why(id) })}</p>
        <QuestionTerms question={id} />
        {chosen.length === 0 ? null : (
          <>
            <Suspense fallback={null}>
              <WhatItChanged question={question} isUnknown={given === UNKNOWN} />
            </Suspense>
            <Button
              kind="plain"
              aria-label={t('wizard.clearOf', { question: words.short(id) })}
              onClick={clear}
            >
              {t('wizard.clear')}
            </Button>
          </>
        )}
        {isBest(question, chosen) ? <Evidence id={id} given={evidence} answer={answer} /> : null}
      </div>
    </div>
  )
})

/** A good answer without anything to show for it is marked as self-assessed. */
function Evidence({
  id,
  given,
  answer,
}: {
  readonly id: string
  readonly given: string
  readonly answer: Answering
}) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const { draft, setDraft, flush } = useDraft(given, (text) =>
    answer(`evidence.${id}`, (before) => withEvidence(before, id, text)),
  )
  return (
    <TextField
      label={t('questionnaire:common.evidence.ask')}
      hint={t('questionnaire:common.evidence.hint')}
      value={draft}
      maxLength={10_000}
      onChange={setDraft}
      onBlur={flush}
    />
  )
}
