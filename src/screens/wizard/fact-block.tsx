import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { ChoiceList } from '@/components/choice-list'
import type { LegendSize } from '@/components/field-group'
import type { Answers } from '@/core/questionnaire/answers'
import type { Fact } from '@/core/questionnaire/questionnaire'
import { lazy, Suspense, useRef } from 'react'
import { withFact } from './change-answers'
import { useQuestionWords } from './question-words'
import { givenFact } from './shown-steps'
import styles from './step-page.module.css'
import { TextFact } from './text-fact'
import type { Answering } from './use-answering'

// None of these is asked on the first page.
const LaterFact = lazy(async () => ({ default: (await import('./later-fact')).LaterFact }))

interface Props {
  readonly fact: Fact
  readonly answers: Answers
  readonly answer: Answering
  readonly size: LegendSize
  readonly onLate: (id: string) => void
}

/** What each kind of fact is asked with. */
export function FactBlock({ fact, answers, answer, size, onLate }: Props) {
  const words = useQuestionWords()
  const given = givenFact(answers, fact.id)
  const keep = (value: unknown): void => answer(fact.id, (before) => withFact(before, fact.id, value))
  const label = words.ask(fact.id)
  const hint = words.hint(fact.id)
  if (fact.kind === 'one' || fact.kind === 'many' || fact.allowed)
    return <ChoiceFact fact={fact} given={given} onKeep={keep} size={size} />
  if (fact.kind === 'text')
    return (
      <TextFact label={label} hint={hint} value={typeof given === 'string' ? given : ''} onChange={keep} />
    )
  return (
    <Suspense fallback={null}>
      <LaterFact
        fact={fact}
        answers={answers}
        given={given}
        label={label}
        hint={hint}
        onKeep={keep}
        onLate={onLate}
      />
    </Suspense>
  )
}

interface ChoiceProps {
  readonly fact: Fact
  readonly given: unknown
  readonly onKeep: (value: unknown) => void
  readonly size: LegendSize
}

/** Options, or the few numbers allowed; an optional single choice can be taken back. */
function ChoiceFact({ fact, given, onKeep, size }: ChoiceProps) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const block = useRef<HTMLDivElement>(null)
  const { id, options = [], allowed } = fact
  const choices = allowed
    ? allowed.map((months) => ({ id: String(months), label: t('wizard.monthsAhead', { count: months }) }))
    : options.map((option) => ({ id: option, ...words.option(id, option) }))
  const chosen = Array.isArray(given) ? given.map(String) : given === undefined ? [] : [String(given)]
  const keep = (ids: readonly string[]): void =>
    onKeep(fact.kind === 'many' ? ids : allowed ? Number(ids[0]) : ids[0])
  const clear = (): void => {
    onKeep(undefined)
    block.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={block} className={styles.under}>
      <ChoiceList
        legend={words.ask(id)}
        hint={words.hint(id)}
        kind={fact.kind === 'many' ? 'many' : 'one'}
        choices={choices}
        chosen={chosen}
        excludes={fact.excludes ?? []}
        onChoose={keep}
        size={size}
        isDense={choices.every((choice) => !('hint' in choice) || choice.hint === undefined)}
      />
      {fact.kind === 'many' || fact.required || chosen.length === 0 ? null : (
        <Button kind="plain" aria-label={t('wizard.clearOf', { question: words.short(id) })} onClick={clear}>
          {t('wizard.clear')}
        </Button>
      )}
    </div>
  )
}
