import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useNavigate } from 'react-router'
import { Link } from '@/components/link'
import { Button } from '@/components/button'
import { ChoiceList } from '@/components/choice-list'
import { Dialog } from '@/components/dialog'
import { Icon } from '@/components/icon'
import { isolated } from '@/i18n/isolated'
import { Listener } from '@/components/listener'
import { Notice } from '@/components/notice'
import { withItemEdit } from '@/core/plan/change-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { newPlan } from '@/state/new-plan'
import { useLanguage } from '@/state/preferences'
import { planStarted } from '@/state/plans'
import { planTitle } from '@/state/plan-name'
import { useTitlesApart } from '@/state/use-titles-apart'
import { itemEdited } from '@/state/edits'
import { PlanLibrary } from '@/state/plan-library'
import { useSavedPlans } from '@/state/open-plans'
import { NEW_PLAN } from './new-plan'
import styles from './safeguard-screen.module.css'
import { type PlaceInPlan, useStanding } from './use-standing'

interface Props {
  readonly safeguard: string
}

/** Takes a safeguard into a plan as planned; which plan is the user's choice, the one edited last stands first. */
export function AddToPlan({ safeguard }: Props) {
  const { t } = useTranslation('pages')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>
        <Icon name="add" />
        {t('addToPlan.button')}
      </Button>
      <Dialog title={t('addToPlan.title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <ChoosePlan safeguard={safeguard} />
      </Dialog>
    </>
  )
}

function ChoosePlan({ safeguard }: Props) {
  const { t } = useTranslation(['pages', 'document'])
  const plans = useSavedPlans()
  const names = useTitlesApart()(plans)
  const [chosen, setChosen] = useState(plans[0]?.id ?? NEW_PLAN)
  const [isDone, setIsDone] = useState(false)
  const plan = plans.find(({ id }) => id === chosen)
  if (plans.length === 0) return <StartWithIt safeguard={safeguard} />
  return (
    <div className={styles.form}>
      <ChoiceList
        legend={t('addToPlan.which')}
        kind="one"
        choices={[
          ...plans.map((each, index) => ({ id: each.id, label: names[index] ?? '' })),
          { id: NEW_PLAN, label: t('addToPlan.new') },
        ]}
        chosen={[plan?.id ?? NEW_PLAN]}
        onChoose={([id = NEW_PLAN]) => {
          setChosen(id)
          setIsDone(false)
        }}
      />
      {plan ? (
        <PlanLibrary saved={plan}>
          <Standing safeguard={safeguard} plan={plan} isDone={isDone} onAdd={() => setIsDone(true)} />
        </PlanLibrary>
      ) : (
        <StartWithIt safeguard={safeguard} />
      )}
    </div>
  )
}

/** A plan begins that holds it: what was wished for is kept as long as the plan is. */
function StartWithIt({ safeguard }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const navigate = useNavigate()
  const start = (): void => {
    const plan = newPlan(language)
    const edits = withItemEdit(plan.edits, safeguard, { decision: 'planned' })
    void navigate(`/plans/${planStarted({ ...plan, edits })}/${wayTo('draft', safeguard)}`)
  }
  return (
    <>
      <p>{t('addToPlan.begins')}</p>
      <p>
        <Button kind="main" onClick={start}>
          {t('addToPlan.start')}
        </Button>
      </p>
    </>
  )
}

interface StandingProps extends Props {
  readonly plan: SavedPlan
  readonly isDone: boolean
  readonly onAdd: () => void
}

/** Says first how it stands in that plan, then what became of it. */
function Standing({ safeguard, plan, isDone, onAdd }: StandingProps) {
  const { t } = useTranslation(['pages', 'document'])
  const { place, isPlanned } = useStanding(plan, safeguard)
  const title = isolated(planTitle(plan, t))
  const open = useRef<HTMLAnchorElement>(null)
  // The button has gone with what it did; one goes on with the way to the plan.
  useEffect(() => {
    if (isDone && isPlanned) open.current?.focus()
  }, [isDone, isPlanned])
  const add = (): void => {
    itemEdited(plan.id, safeguard, { decision: 'planned' })
    onAdd()
  }
  const said =
    isPlanned && isKept(place)
      ? t(`addToPlan.kept.${place}`, { title })
      : isDone
        ? t('addToPlan.done', { title })
        : t(`addToPlan.standing.${isPlanned ? 'planned' : place}`)
  return (
    <>
      <Listener>
        {isDone ? (
          <Notice tone="success">
            <p>{said}</p>
          </Notice>
        ) : (
          <p>{said}</p>
        )}
      </Listener>
      <p className={styles.tools}>
        {!isPlanned && (
          <Button kind="main" onClick={add}>
            {t('addToPlan.add')}
          </Button>
        )}
        {isKept(place) && !isPlanned ? null : (
          <Link ref={open} to={`/plans/${plan.id}/${wayTo(place, safeguard)}`}>
            {place === 'draft' ? t('addToPlan.answer') : t('addToPlan.open')}
          </Link>
        )}
      </p>
    </>
  )
}

/** With the plan, but not in it: its page in the plan would say that there is no such action. */
const isKept = (place: PlaceInPlan): place is 'outside' | 'draft' => place === 'outside' || place === 'draft'

function wayTo(place: PlaceInPlan, safeguard: string): string {
  if (place === 'draft') return 'answers/system'
  return place === 'outside' ? 'actions?show=gone' : `actions?item=${safeguard}`
}
