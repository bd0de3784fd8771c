import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import type { ChangedAnswer } from '@/core/engine/changed-answers'
import { type ChangedList, movesOf } from '@/core/engine/what-would-change'
import { shortOf } from '@/core/document/question-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'
import { useChangedLists } from '@/state/use-explanations'
import { optionLabel } from '../answers/answer-words'
import styles from './item-panel.module.css'

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
}

/** Which single answers, changed, would move this action into or out of the short list; worked out when asked for. */
export function ItemWhatIf({ input, item }: Props) {
  const { t } = useTranslation('explain')
  const [isOpen, setIsOpen] = useState(false)
  const { done, isComplete } = useChangedLists(input.library, input.answers, isOpen)
  if (item.edit.decision !== undefined) return <p className={styles.note}>{t('whatIf.decided')}</p>
  return (
    <>
      <p>
        <Button kind="plain" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('whatIf.ask')}
        </Button>
      </p>
      {isOpen && (
        <div aria-busy={!isComplete}>
          <p role="status" className={styles.note}>
            {isComplete ? t('whatIf.tried', { count: done.length }) : t('whatIf.working')}
          </p>
          {isComplete && <Moves input={input} item={item} lists={done} />}
        </div>
      )}
    </>
  )
}

function Moves({ input, item, lists }: Props & { readonly lists: readonly ChangedList[] }) {
  const { t } = useTranslation('explain')
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const isIn = item.tier === 'priority'
  const moves = byQuestion(movesOf(lists, item.id))
  if (moves.length === 0) return <p>{isIn ? t('whatIf.staysIn') : t('whatIf.staysOut')}</p>
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  return (
    <>
      <p>{isIn ? t('whatIf.leadIn') : t('whatIf.leadOut')}</p>
      <ul className={styles.plainList}>
        {moves.map(({ id, how, options }) => (
          <li key={`${id} ${how}`}>
            {t(`whatIf.${how}`, {
              question: shortOf(input, id),
              answer: or.format(options.map((option) => optionLabel(input, id, option))),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

interface Move {
  readonly id: string
  readonly how: ChangedAnswer['how']
  readonly options: readonly string[]
}

/** Answers to one question that do the same stand in one line. */
function byQuestion(changes: readonly ChangedAnswer[]): readonly Move[] {
  const moves = new Map<string, Move>()
  for (const { id, how, option } of changes) {
    const key = `${id} ${how}`
    moves.set(key, { id, how, options: [...(moves.get(key)?.options ?? []), option] })
  }
  return [...moves.values()]
}
