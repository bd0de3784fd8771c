import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { FaultList } from '@/components/fault-list'
import { isolatedAll } from '@/i18n/isolated'
import { Notice } from '@/components/notice'
import { betweenSentences } from '@/core/document/between-sentences'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useFoundLibrary } from '@/state/own-library'
import { placed } from '@/state/own-library-reading'
import { useLanguage } from '@/state/preferences'
import { useFaultWords } from '@/state/use-fault-words'

/** That a plan is not made from the bundled library, or that it should be made from another and cannot. */
export function LibraryNotice({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation('safety')
  const language = useLanguage()
  const found = useFoundLibrary()
  const faultWords = useFaultWords(isolatedAll)
  if (!found || !saved.ownLibrary) return null
  const { name, version } = saved.ownLibrary
  const named = isolatedAll({ name, version })
  const change = <Link to={`/library/own?plan=${saved.id}`}>{t('own.change')}</Link>
  if (found.ok) {
    return (
      <p className="small">
        {t('own.marker', named)}
        {betweenSentences(language)}
        {change}
      </p>
    )
  }
  if (found.faults === 'missing') {
    return (
      <Notice tone="warning" title={t('own.missing')}>
        <p>{t('own.missingWhat', named)}</p>
        {change}
      </Notice>
    )
  }
  return (
    <Notice tone="warning" title={t('own.unfit')}>
      <p>{t('own.unfitWhat', named)}</p>
      <FaultList
        faults={found.faults.map(placed).map((fault) => ({ path: fault.path, what: faultWords(fault) }))}
        moreWords={(count) => t('own.more', { count })}
      />
      {change}
    </Notice>
  )
}
