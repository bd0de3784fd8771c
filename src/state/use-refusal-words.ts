import { useTranslation } from '@/i18n/use-translation'
import type { OpenedPlan } from './import-plans'

/** Why a file could not be opened; `unreadable` where the browser did not even read it, `too-large` where it need not. */
export type Refusal =
  | Extract<OpenedPlan, { readonly ok: false }>
  | { readonly reason: 'unreadable'; readonly name: string }
  | { readonly reason: 'too-large'; readonly mostMb: number }

/** Which fault a file has and what to do about it. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { t } = useTranslation('interface')
  return (refusal) => {
    switch (refusal.reason) {
      case 'unreadable':
        return t('home.openFile.unreadable', { name: refusal.name })
      case 'answers':
        return t('home.openFile.reasons.answers', { key: refusal.fault.key })
      case 'not-a-plan':
        return refusal.detail === ''
          ? t('home.openFile.reasons.not-a-plan')
          : t('home.openFile.reasons.not-a-plan-at', { detail: refusal.detail })
      case 'too-large':
        return t('home.openFile.reasons.too-large', { most: refusal.mostMb })
      case 'not-json':
      case 'a-library':
      case 'newer-than-app':
        return t(`home.openFile.reasons.${refusal.reason}`)
    }
  }
}
