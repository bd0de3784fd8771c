import { useEffect } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useExportService } from './exporting'
import { useLanguage } from './preferences'

// The first question does not wait for it, and it is there long before anyone presses the button.
const loaded = () => import('./plan-to-file')

/**
 * Hands the whole plan to the user as a file: the save that no browser forgets. Where the browser can, the same file is
 * written again; elsewhere it is a download.
 */
export function useSaveToFile(saved: SavedPlan, onSaved?: () => void): () => void {
  const { i18n } = useTranslation()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const { save } = useExportService()
  useEffect(() => {
    // Where it does not come now, it is asked for again.
    loaded().catch(() => undefined)
  }, [])

  async function toFile(): Promise<void> {
    const { planToFile } = await loaded()
    if (await planToFile(saved, i18n, locale, save)) onSaved?.()
  }
  return () => {
    void toFile()
  }
}
