import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { formatAgo } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { isAsInFile } from './in-file'
import { useLanguage } from './preferences'

const TICK_MS = 20_000

/** "Saved to a file 12 minutes ago, changed since." */
export function useSavedAgo(plan: SavedPlan): string {
  const { savedToFile } = plan
  const { t } = useTranslation('safety')
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const now = useNow()
  if (!savedToFile) return t('file.never')
  const saved = Date.parse(savedToFile.at)
  // A file from another computer may name any time; one that is none, or ahead of this clock, counts as now.
  const seconds = Number.isNaN(saved) ? 0 : Math.max(0, (now - saved) / 1_000)
  const ago = formatAgo(seconds, locale)
  return isAsInFile(plan) ? t('file.current', { ago }) : t('file.changed', { ago })
}

/** The time, good enough for minutes; read anew whenever the plan is drawn. */
function useNow(): number {
  const [, setTicks] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return Date.now()
}
