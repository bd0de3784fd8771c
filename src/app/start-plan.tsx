import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useLanguage } from '@/state/preferences'
import { beginPlan } from './begin-plan'
import { Loading } from './loading'

/** `#/start`: an address that begins a plan, so that a link does it, even one drawn before the app runs. */
export function StartPlan() {
  const language = useLanguage()
  const navigate = useNavigate()
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    void navigate(beginPlan(language), { replace: true })
  }, [language, navigate])
  return <Loading />
}
