import { useTranslation } from 'react-i18next'
import { fileNameOf } from '@/core/document/file-name'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useExportService } from '@/state/exporting'
import { today } from '@/state/new-plan'
import { savedToFile } from '@/state/plans'
import { planTitle } from './plan-title'

/** Hands the whole plan to the user as a file: the save that no browser forgets. */
export function useSaveToFile(saved: SavedPlan): () => void {
  const { t } = useTranslation(['interface', 'document'])
  const { save } = useExportService()
  return () => {
    const content = savedToFile(saved.id)
    if (content === null) return
    const name = fileNameOf([saved.answers.country ?? '', planTitle(saved, t)], today(), 'json')
    save(new TextEncoder().encode(content), name, 'application/json')
  }
}
