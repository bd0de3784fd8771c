import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { isolated } from '@/i18n/isolated'
import { Listener } from '@/components/listener'
import { Notice } from '@/components/notice'
import { VisuallyHidden } from '@/components/visually-hidden'
import { betweenSentences } from '@/core/document/between-sentences'
import { useKeepsNothing } from '@/state/browser-storage'
import { deletedWhole, deletionTakenBack } from '@/state/deletion'
import { useDeletedPlan, useSavedPlans } from '@/state/open-plans'
import styles from './home.module.css'
import { AllPlans } from './all-plans'
import { OpenFile } from './open-file'
import { PlanCard } from './plan-card'
import { planTitle } from '@/state/plan-name'
import { useTitlesApart } from '@/state/use-titles-apart'

/** The plans of this browser, and the way to take one in from a file. */
export function MyPlans() {
  const { t, i18n } = useTranslation()
  const plans = useSavedPlans()
  const names = useTitlesApart()(plans)
  const none = useKeepsNothing() ? 'saving.memory-only.title' : 'home.plans.none'
  const [justDeleted, setJustDeleted] = useState<string | null>(null)
  const [done, setDone] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const [timesTaken, setTimesTaken] = useState(0)
  // The new plans push the button that was pressed out of the window: whoever took them in goes on at their head.
  useEffect(() => {
    if (timesTaken > 0) heading.current?.focus()
  }, [timesTaken])
  const remove = (id: string): void => {
    void deletedWhole(id)
    setJustDeleted(id)
    // What is said of the next plan that comes back is said anew, be it the same.
    setDone('')
  }
  return (
    <section className={styles.section} aria-labelledby="plans-title">
      <h2 id="plans-title" ref={heading} tabIndex={-1}>
        {t('home.plans.title')}
      </h2>
      <Listener>
        <DeletedNotice
          id={justDeleted}
          onUndone={(title) => {
            setDone(t('home.plans.back', { title: isolated(title) }))
            heading.current?.focus()
          }}
        />
      </Listener>
      <VisuallyHidden>
        <span role="status">{done}</span>
      </VisuallyHidden>
      {plans.length === 0 ? <EmptyState picture="plans" title={t(none)} /> : null}
      <ul className={styles.cards}>
        {plans.map((plan, index) => (
          <li key={plan.id}>
            <PlanCard
              saved={plan}
              title={planTitle(plan, t)}
              name={names[index] ?? ''}
              onDelete={() => remove(plan.id)}
              onDone={setDone}
            />
          </li>
        ))}
        <li>
          <OpenFile
            onTaken={(words) => {
              setDone(words)
              setTimesTaken((times) => times + 1)
            }}
          />
        </li>
      </ul>
      <p>
        {t('home.plans.jointLead')}
        {betweenSentences(i18n.language)}
        <Link to="/joint">{t('home.plans.joint')}</Link>
      </p>
      <AllPlans onDone={setDone} />
    </section>
  )
}

interface DeletedProps {
  readonly id: string | null
  readonly onUndone: (title: string) => void
}

/** Takes the focus, since the button that was pressed has gone with its plan. */
function DeletedNotice({ id, onUndone }: DeletedProps) {
  const { t } = useTranslation()
  const plan = useDeletedPlan()
  const undo = useRef<HTMLButtonElement>(null)
  const isShown = plan !== null && plan.id === id
  useEffect(() => {
    if (isShown) undo.current?.focus()
  }, [isShown, id])
  if (!isShown) return null
  const title = planTitle(plan, t)
  return (
    <Notice tone="info">
      <p>{t('home.plans.deleted', { title: isolated(title) })}</p>
      <Button
        ref={undo}
        onClick={() => {
          deletionTakenBack()
          onUndone(title)
        }}
      >
        {t('home.plans.undo')}
      </Button>
    </Notice>
  )
}
