import { useTranslation } from 'react-i18next'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useExportService } from './exporting'
import { today } from './new-plan'
import { savedToFile } from './plans'
import { useLanguage } from './preferences'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { planFileName } from './plan-name'

/** Hands the whole plan to the user as a file: the save that no browser forgets. */
export function useSaveToFile(saved: SavedPlan): () => void {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const { save } = useExportService()
  return () => {
    const content = savedToFile(saved.id)
    if (content === null) return
    const words = {
      country: (code: string) => new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code,
      types: (saved.answers.dpiTypes ?? []).map((type) => t(`taxonomy:dpiTypes.${type}`)).join(' '),
      plan: t('header.fileWord'),
    }
    save(new TextEncoder().encode(content), planFileName(saved, words, today(), 'json'), 'application/json')
  }
}
