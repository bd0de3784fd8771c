import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { planTitle } from '@/state/plan-name'
import { useLanguage } from '@/state/preferences'

/** A plan among several: its title and whose it is, since titles may be the same. */
export function useMemberName(): (plan: SavedPlan) => string {
  const { t } = useTranslation(['review', 'interface', 'taxonomy'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  return (plan) => {
    const roles = (plan.answers.roles ?? []).map((role) => t(`taxonomy:roles.${role}`))
    const title = isolated(planTitle(plan, t))
    if (roles.length === 0) return title
    return t('joint.member', { title, roles: joined(roles, locale) })
  }
}
