import { useTranslation } from '@/i18n/use-translation'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { isolated } from '@/i18n/isolated'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { planTitle } from './plan-name'
import { useLanguage } from './preferences'
import { useEditedApart } from './use-edited-apart'

/**
 * The titles of plans that stand in one list. Those that are alike, as of all that nobody named, say what tells them apart:
 * the country, the system, its stage or for whom the plan is, and where that does not, when they were last edited.
 */
export function useTitlesApart(): (plans: readonly SavedPlan[]) => readonly string[] {
  const { t } = useTranslation(['interface', 'taxonomy'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const editedApart = useEditedApart()

  function factsOf({ country, dpiName, dpiTypes = [], stage, roles = [] }: SavedPlan['answers']) {
    const countries = new Intl.DisplayNames([locale], { type: 'region' })
    return [
      country ? (countries.of(country) ?? country) : '',
      dpiName?.trim() ? isolated(dpiName.trim()) : '',
      joined(
        dpiTypes.map((type) => t(`taxonomy:dpiTypes.${type}`)),
        locale,
      ),
      stage ? t(`taxonomy:stages.${stage}`) : '',
      joined(
        roles.map((role) => t(`taxonomy:roles.${role}`)),
        locale,
      ),
    ]
  }

  function apart(group: readonly SavedPlan[], title: string): readonly string[] {
    if (group.length === 1) return [title]
    const told = telling(group.map(({ answers }) => factsOf(answers)))
    const names = told.map((facts) =>
      facts.length === 0
        ? title
        : t('planTitle.inCountry', { title: isolated(title), country: facts.join(' · ') }),
    )
    return editedApart(group, names)
  }

  return (plans) => {
    const titles = plans.map((plan) => planTitle(plan, t))
    const named = new Map<SavedPlan, string>()
    for (const title of new Set(titles)) {
      const group = plans.filter((_, index) => titles[index] === title)
      const names = apart(group, title)
      for (const [index, plan] of group.entries()) named.set(plan, names[index] ?? title)
    }
    return plans.map((plan) => named.get(plan) ?? '')
  }
}

/** Of the facts of each plan the first kind that tells all of them apart; where none does, all kinds in which they differ. */
function telling(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const kinds = [...(rows[0] ?? []).keys()].map((kind) => new Set(rows.map((row) => row[kind])).size)
  const one = kinds.indexOf(rows.length)
  return rows.map((row) =>
    row.filter((fact, kind) => fact !== '' && (one < 0 ? (kinds[kind] ?? 0) > 1 : kind === one)),
  )
}
