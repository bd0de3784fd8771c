import { useTranslation } from '@/i18n/use-translation'
import type { Answers } from '@/core/questionnaire/answers'
import styles from './home.module.css'
import { useAnswerFacts } from './use-answer-facts'

/** Where, for whom, at which stage: what tells one plan from another. */
export function CardFacts({ answers }: { readonly answers: Answers }) {
  const { t } = useTranslation()
  const { country, types, roles, stage } = useAnswerFacts(answers)
  const facts = [country, types, roles, stage].filter((fact) => fact !== '')
  if (facts.length === 0) return null
  return (
    <ul className={styles.facts} aria-label={t('home.plans.facts')}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
