import type { i18n as I18n } from 'i18next'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { saveThroughHandle } from '@/storage/file-handles'
import { ownDatabase } from './browser-storage'
import type { ExportService } from './exporting'
import { nameOfPlanFile } from './plan-file-name'
import { planFileOf, savedToFile } from './plan-file'

/** Writes the plan into its file, or one that the user chooses; false where they chose none, or there is no such plan. */
export async function planToFile(
  saved: SavedPlan,
  i18n: I18n,
  locale: string,
  save: ExportService['save'],
): Promise<boolean> {
  const file = await planFileOf(saved.id)
  if (!file) return false
  // The words of the file's name are needed now and not before: the questions need not wait for them.
  await i18n.loadNamespaces(['plan', 'safety', 'taxonomy'])
  const t = i18n.getFixedT(null, ['safety', 'plan', 'taxonomy'])
  const name = nameOfPlanFile(saved, t, locale)
  const wish = { name, content: file.content, description: t('safety:file.kind') }
  const result = await saveThroughHandle(await ownDatabase(), saved.id, wish)
  if (result === 'cancelled') return false
  if (result === 'not-supported') save(new TextEncoder().encode(file.content), name, 'application/json')
  savedToFile(saved.id, file.plan)
  void import('./file-contents').then(({ fileKept }) => fileKept(file.plan))
  return true
}
