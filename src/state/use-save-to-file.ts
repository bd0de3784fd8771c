import { useTranslation } from 'react-i18next'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { DpiType } from '@/core/questionnaire/vocabulary'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { saveThroughHandle } from '@/storage/file-handles'
import { ownDatabase } from './browser-storage'
import { useExportService } from './exporting'
import { today } from './new-plan'
import { planFileName } from './plan-name'
import { planFileOf, savedToFile } from './plans'
import { useLanguage } from './preferences'

/**
 * Hands the whole plan to the user as a file: the save that no browser forgets. Where the browser can, the same file is
 * written again; elsewhere it is a download.
 */
export function useSaveToFile(saved: SavedPlan, onSaved?: () => void): () => void {
  const { i18n } = useTranslation()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const { save } = useExportService()

  async function toFile(): Promise<void> {
    const file = await planFileOf(saved.id)
    if (!file) return
    // The words of the file's name are needed now and not before: the questions need not wait for them.
    await i18n.loadNamespaces(['plan', 'safety', 'taxonomy'])
    const t = i18n.getFixedT(null, ['safety', 'plan', 'taxonomy'])
    const name = nameOfPlanFile(saved, t, locale)
    const wish = { name, content: file.content, description: t('safety:file.kind') }
    const result = await saveThroughHandle(await ownDatabase(), saved.id, wish)
    if (result === 'cancelled') return
    if (result === 'not-supported') save(new TextEncoder().encode(file.content), name, 'application/json')
    savedToFile(saved.id, file.plan)
    void import('./file-contents').then(({ fileKept }) => fileKept(file.plan))
    onSaved?.()
  }
  return () => {
    void toFile()
  }
}

/** `country-system-plan-date.json`, in the language of the screen. */
export function nameOfPlanFile(plan: SavedPlan, say: Say, locale: string): string {
  const words = {
    country: (code: string) => new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code,
    types: (plan.answers.dpiTypes ?? []).map((type) => say(`taxonomy:dpiTypes.${type}`)).join(' '),
    plan: say('plan:header.fileWord'),
  }
  return planFileName(plan, words, today(), 'json')
}

type Say = (key: `taxonomy:dpiTypes.${DpiType}` | 'plan:header.fileWord') => string
