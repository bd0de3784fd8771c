import { shareCopy } from '@/core/plan/share-copy'
import { writePlanFile } from '@/storage/read-plan-file'
import { ownLibraryFile } from './own-library-files'
import { savedPlan } from './open-plans'
import { questionnaire } from './questionnaire'

/** The text of the copy to share, with the library that the plan is made from; null where the plan is gone. */
export async function shareFileOf(id: string): Promise<string | null> {
  const library = await ownLibraryFile(savedPlan(id)?.ownLibrary?.hash)
  const plan = savedPlan(id)
  return plan && writePlanFile(shareCopy(questionnaire, plan), library)
}
