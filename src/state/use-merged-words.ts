import { useTranslation } from '@/i18n/use-translation'
import { betweenSentences } from '@/core/document/between-sentences'
import type { Merged } from './import-plans'

/** What a merge brought and what it left to be decided, in words. */
export function useMergedWords(): (merged: Merged) => string {
  const { t, i18n } = useTranslation('safety')
  return ({ came, asked }) => {
    const brought = came === 0 ? t('open.cameNone') : t('open.came', { count: came })
    const left = asked === 0 ? t('conflict.settled') : t('open.toDecide', { count: asked })
    return brought + betweenSentences(i18n.language) + left
  }
}
