import type { LegendSize } from '@/components/field-group'
import type { Answers } from '@/core/questionnaire/answers'
import { questionnaire } from '@/state/questionnaire'
import { ContextBlock } from './context-block'
import { FactBlock } from './fact-block'
import { QuestionTerms } from './question-terms'
import styles from './step-page.module.css'
import type { Answering } from './use-answering'

interface Props {
  readonly id: string
  readonly answers: Answers
  readonly answer: Answering
  readonly size: LegendSize
  /** Its fields came after the rest of the page. */
  readonly onLate: (id: string) => void
}

/** A context question or a fact by its id, with what helps to answer it. */
export function QuestionBlock({ id, answers, answer, size, onLate }: Props) {
  const question = questionnaire.questions.find((each) => each.id === id)
  if (question)
    return (
      <ContextBlock
        question={question}
        given={answers.context?.[id]}
        evidence={answers.evidence?.[id] ?? ''}
        answer={answer}
        size={size}
      />
    )
  const fact = questionnaire.facts.find((each) => each.id === id)
  if (!fact) return null
  return (
    <div className={styles.block}>
      <FactBlock fact={fact} answers={answers} answer={answer} size={size} onLate={onLate} />
      <QuestionTerms question={id} />
    </div>
  )
}
