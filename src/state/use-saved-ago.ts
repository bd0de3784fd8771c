import { useDeferredValue, useEffect, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { isAsInFile } from './in-file'
import { useAgo } from './use-ago'

const TICK_MS = 20_000

/** "Saved to a file 12 minutes ago, 3 changes since", or none where all were taken back. */
export function useSavedAgo(plan: SavedPlan): string {
  // What a change does shows before what it means for the file.
  const shown = useDeferredValue(plan)
  const { savedToFile, revision } = shown
  const { t } = useTranslation('safety')
  const said = useAgo()
  const now = useNow()
  if (!savedToFile) return t('file.never')
  const saved = Date.parse(savedToFile.at)
  // A file from another computer may name any time; one that is none, or ahead of this clock, counts as this moment.
  const seconds = Number.isNaN(saved) ? 0 : Math.max(0, (now - saved) / 1_000)
  const ago = said(seconds)
  const count = Math.max(1, revision - savedToFile.revision)
  return isAsInFile(shown) ? t('file.current', { ago }) : t('file.changed', { ago, count })
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
