import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { FaultList } from '@/components/fault-list'
import { isolatedAll } from '@/i18n/isolated'
import { Notice } from '@/components/notice'
import { MOST_OWN_LIBRARY } from '@/core/library/own-library-name'
import type { LookedAt } from '@/state/own-library-reading'
import { useFaultWords } from '@/state/use-fault-words'

/** What the file is, or why it cannot be used and where. */
export function OwnLibraryFile({ look }: { readonly look: LookedAt }) {
  const { t } = useTranslation(['safety', 'interface'])
  const faultWords = useFaultWords(isolatedAll)
  if (look.ok) {
    const { inPlaceOf } = look.own
    const { mode, count, name, version } = look.own.name
    return (
      <Notice tone="info">
        <p>{t(`own.${mode}`, { count, ...isolatedAll({ name, version }) })}</p>
        {inPlaceOf.length > 0 ? <p>{t('own.inPlaceOf', { count: inPlaceOf.length })}</p> : null}
      </Notice>
    )
  }
  return (
    <Notice tone="error" title={t('own.refused')}>
      {look.reason === 'too-large' ? (
        <p>{t('own.tooLarge', { most: MOST_OWN_LIBRARY / 1_000_000 })}</p>
      ) : null}
      {look.reason === 'not-json' ? <p>{t('own.notJson')}</p> : null}
      {look.reason === 'a-plan' ? (
        <>
          <p>{t('own.aPlan')}</p>
          <p>
            <Link to="/">{t('own.toPlans')}</Link>
          </p>
        </>
      ) : null}
      {look.reason === 'newer-than-app' ? <p>{t('interface:home.openFile.reasons.newer-than-app')}</p> : null}
      {look.reason === 'faults' ? (
        <>
          <p>{t('own.refusedLead')}</p>
          <FaultList
            faults={look.faults.map((fault) => ({ path: fault.path, what: faultWords(fault) }))}
            moreWords={(count) => t('own.more', { count })}
          />
        </>
      ) : null}
    </Notice>
  )
}
