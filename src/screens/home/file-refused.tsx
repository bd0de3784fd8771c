import { useTranslation } from 'react-i18next'
import { Notice } from '@/components/notice'
import type { openPlanFile } from '@/state/plans'

export type Refusal =
  | Extract<ReturnType<typeof openPlanFile>, { readonly ok: false }>
  | { readonly reason: 'unreadable'; readonly name: string }

/** Which fault a file has and what to do about it. */
export function FileRefused({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useTranslation()
  return (
    <Notice tone="error" title={t('home.openFile.refused')}>
      <p>{sentence()}</p>
      <p>{t('home.openFile.untouched')}</p>
    </Notice>
  )

  function sentence(): string {
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
      case 'not-json':
      case 'newer-than-app':
        return t(`home.openFile.reasons.${refusal.reason}`)
    }
  }
}
