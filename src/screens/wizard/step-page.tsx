import { type FormEvent, useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '@/i18n/use-translation'
import { useNavigate, useSearchParams } from 'react-router'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { Listener } from '@/components/listener'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useSaveResult } from '@/state/open-plans'
import { FirstPlan } from './first-plan'
import { addressOf, type Place } from './page-address'
import { PlanLink } from './plan-link'
import { QuestionBlock } from './question-block'
import { useQuestionWords } from './question-words'
import { REVIEW } from './shown-steps'
import styles from './step-page.module.css'
import { StepProgress } from './step-progress'
import type { Answering } from './use-answering'

interface Props {
  readonly saved: SavedPlan
  readonly places: readonly Place[]
  readonly place: Place
  readonly answer: Answering
}

/** One page of questions, mostly a single one; Enter goes on. */
export function StepPage({ saved, places, place, answer }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const navigate = useNavigate()
  const isKept = useSaveResult(saved.id) === 'saved'
  const form = useRef<HTMLFormElement>(null)
  const [search] = useSearchParams()
  const asked = search.get('question')
  // From the review one comes for one question, lands on it, and goes back there.
  const isFromReview = search.get('from') === REVIEW
  const landOn = useCallback(
    (question: string): void => {
      if (question !== asked) return
      const block = form.current?.querySelector(`#${CSS.escape(blockId(question))}`)
      block?.scrollIntoView()
      const field =
        block?.querySelector<HTMLElement>('input:checked') ??
        block?.querySelector<HTMLElement>('input, select')
      field?.focus({ preventScroll: true })
    },
    [asked],
  )
  useEffect(() => {
    if (asked !== null) landOn(asked)
  }, [asked, landOn])
  const { step, index, page } = place
  const at = places.indexOf(place)
  const before = places[at - 1]
  const next = isFromReview ? undefined : places[at + 1]
  const title = words.page(page)
  const { lead } = words.step(step.id)
  const goOn = (event: FormEvent): void => {
    event.preventDefault()
    // A field says what is wrong when it is left, and Enter does not leave it.
    const typed = form.current?.querySelector<HTMLElement>('input:focus:not([type=radio], [type=checkbox])')
    flushSync(() => typed?.blur())
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid]')
    if (wrong) return wrong.focus()
    void navigate(addressOf(saved.id, next) + (isFromReview ? `?question=${asked}` : ''))
  }
  return (
    <form ref={form} className={styles.page} onSubmit={goOn} noValidate>
      <div className={styles.head}>
        <StepProgress step={step.id} number={at + 1} count={places.length} />
        {title === undefined ? null : <PageHeading title={title} />}
        {index === 0 ? <p className={styles.lead}>{lead}</p> : null}
      </div>
      {page.map((id, order) => (
        <section key={id} id={blockId(id)} className={styles.question}>
          <QuestionBlock
            id={id}
            answers={saved.answers}
            answer={answer}
            size={title === undefined && order === 0 ? 'page' : 'question'}
            onLate={landOn}
          />
        </section>
      ))}
      <Listener>
        <FirstPlan saved={saved} place={place} />
      </Listener>
      <div className={styles.foot}>
        <Button kind="main" type="submit">
          {isFromReview ? t('wizard.backToReview') : t('wizard.next')}
          <Icon name="forward" />
        </Button>
        {before === undefined || isFromReview ? null : (
          <LinkButton to={addressOf(saved.id, before)}>{t('wizard.back')}</LinkButton>
        )}
        <PlanLink id={saved.id} answers={saved.answers} />
      </div>
      {/* Where the browser keeps nothing, the notice above says so. */}
      {isKept && <p className="small">{t('wizard.saved')}</p>}
    </form>
  )
}

const blockId = (id: string): string => `question-${id}`
