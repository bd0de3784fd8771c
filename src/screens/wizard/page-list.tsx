import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
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
  const { step, index: current } = place
  return (
    <ol className={styles.pages}>
      {step.pages.map((page, index) => (
        <li key={page[0]}>
          <PageLink
            to={addressOf(id, { step, index, page })}
            first={page[0] ?? ''}
            isCurrent={index === current}
            isDone={page.every((each) => isAnswered(answers, each))}
            onGo={onGo}
          />
        </li>
      ))}
    </ol>
  )
}

interface PageLinkProps {
  readonly to: string
  /** The first question on it, which it goes by. */
  readonly first: string
  readonly isCurrent: boolean
  readonly isDone: boolean
  readonly onGo: () => void
}

/** Drawn anew only when the page itself changes: one answer leaves all but one as they are. */
const PageLink = memo(function PageLink({ to, first, isCurrent, isDone, onGo }: PageLinkProps) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  return (
    <Link to={to} aria-current={isCurrent ? 'page' : undefined} onClick={onGo}>
      <span>{words.page([first]) ?? words.short(first)}</span>
      {isDone ? (
        <span>
          <Icon name="check" />
          <VisuallyHidden>{t('wizard.pageDone')}</VisuallyHidden>
        </span>
      ) : null}
    </Link>
  )
})
