import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { Details } from '@/components/details'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { type EarlierState, earlierStates, openedAsCopy } from '@/state/earlier-states'
import { planTitle } from '@/state/plan-name'
import { useAgo } from '@/state/use-ago'
import { useDayTimes } from '@/state/use-day-time'
import { ChangedAfter } from './changed-after'

/** States of the plan that this browser set aside, with what was changed after each; each opens as a plan beside it. */
export function EarlierStates({ saved }: { readonly saved: SavedPlan }) {
  const { id } = saved
  const { t } = useTranslation(['safety', 'interface'])
  const navigate = useNavigate()
  const said = useAgo()
  const [states, setStates] = useState<readonly EarlierState[]>([])
  // The words of the library are not loaded for what stays folded.
  const [isOpened, setIsOpened] = useState(false)
  const times = useDayTimes()(states.map(({ at }) => at))
  useEffect(() => {
    let isShown = true
    void earlierStates(id).then((found) => {
      if (isShown) setStates(found)
    })
    return () => {
      isShown = false
    }
  }, [id])
  return (
    <Details summary={t('earlier.title')} onOpened={() => setIsOpened(true)}>
      <p>{t('earlier.lead')}</p>
      {states.length === 0 ? <p>{t('earlier.none')}</p> : null}
      <ul>
        {states.map((state, index) => {
          // Two may be as long ago as each other; their times tell them apart.
          const named = { ago: said(state.secondsAgo), when: times[index] }
          const open = (): void => {
            const title = t('earlier.copyTitle', { title: planTitle(state.plan, t), when: times[index] })
            void navigate(`/plans/${openedAsCopy(state, title)}`)
          }
          return (
            <li key={`${state.plan.revision} ${state.at}`}>
              {t('earlier.state', named)}{' '}
              <Button kind="plain" aria-label={t('earlier.openOf', named)} onClick={open}>
                {t('earlier.open')}
              </Button>
              {isOpened && (
                <Suspense fallback={null}>
                  <ChangedAfter state={state.plan} next={states[index - 1]?.plan ?? saved} />
                </Suspense>
              )}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}
