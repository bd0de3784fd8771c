import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { newPlan } from '@/state/new-plan'
import { planStarted } from '@/state/plans'
import { useLanguage } from '@/state/preferences'
import { Loading } from './loading'

/** `#/start`: an address that begins a plan, so that a link does it, even one drawn before the app runs. */
export function StartPlan() {
  const language = useLanguage()
  const navigate = useNavigate()
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    void navigate(`/plans/${planStarted(newPlan(language))}/answers/system`, { replace: true })
  }, [language, navigate])
  return <Loading />
}
