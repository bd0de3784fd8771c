import { Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Term } from '@/components/term'
import { termsOf } from '@/state/glossary'
import styles from './question-terms.module.css'

/** The words of a question that not everybody uses, each explained where it stands. */
export function QuestionTerms({ question }: { readonly question: string }) {
  // The explanations come after the first question can be answered; their line is kept free for them.
  return termsOf(question).length === 0 ? null : (
    <Suspense fallback={<div className={styles.terms} />}>
      <Terms question={question} />
    </Suspense>
  )
}

function Terms({ question }: { readonly question: string }) {
  const { t } = useTranslation('terms')
  const terms = termsOf(question)
  return (
    <div className={styles.terms}>
      <span>{t('words')}</span>
      <ul>
        {terms.map((id) => (
          <li key={id}>
            <Term id={id} />
          </li>
        ))}
      </ul>
    </div>
  )
}
