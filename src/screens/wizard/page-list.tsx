import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Icon } from '@/components/icon'
import { VisuallyHidden } from '@/components/visually-hidden'
import type { Answers } from '@/core/questionnaire/answers'
import { addressOf, type Place } from './page-address'
import { useQuestionWords } from './question-words'
import { isAnswered } from './shown-steps'
import styles from './step-list.module.css'

interface Props {
  readonly id: string
  readonly answers: Answers
  readonly place: Place
  readonly onGo: () => void
}

/** The pages of the current step by what they ask, so that experts go straight to one. */
export function PageList({ id, answers, place, onGo }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const { step, index: current } = place
  return (
    <ol className={styles.pages}>
      {step.pages.map((page, index) => (
        <li key={page[0]}>
          <Link
            to={addressOf(id, { step, index, page })}
            aria-current={index === current ? 'page' : undefined}
            onClick={onGo}
          >
            <span>{words.page(page) ?? words.short(page[0] ?? '')}</span>
            {page.every((each) => isAnswered(answers, each)) ? (
              <span>
                <Icon name="check" />
                <VisuallyHidden>{t('wizard.pageDone')}</VisuallyHidden>
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ol>
  )
}
