import { useTranslation } from '@/i18n/use-translation'
import { betweenSentences } from '@/core/document/between-sentences'
import type { Taken } from '@/state/taken-plans'

/** What was done with the plans of a file of many, in words. */
export function useTakenWords(): (taken: Taken) => string {
  const { t, i18n } = useTranslation('safety')
  return ({ added, merged, replaced, same, asked }) =>
    [
      added > 0 ? t('bundle.taken', { count: added }) : '',
      merged > 0 ? t('bundle.merged', { count: merged }) : '',
      asked > 0 ? t('open.toDecide', { count: asked }) : '',
      replaced > 0 ? t('bundle.replaced', { count: replaced }) : '',
      same > 0 ? t('bundle.left', { count: same }) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(betweenSentences(i18n.language))
}
