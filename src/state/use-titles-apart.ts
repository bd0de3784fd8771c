import { useTranslation } from 'react-i18next'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { isolated } from '@/i18n/isolated'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { planTitle } from './plan-name'
import { useLanguage } from './preferences'
import { useDayTimes } from './use-day-time'

/**
 * The titles of plans that stand in one list. Those that are alike, as of all that nobody named, say what tells them apart:
 * the country, and where that does not, when they were last edited.
 */
export function useTitlesApart(): (plans: readonly SavedPlan[]) => readonly string[] {
  const { t } = useTranslation()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const dayTimes = useDayTimes()
  return (plans) => {
    const titles = plans.map((plan) => planTitle(plan, t))
    const alike = titles.map((title) => plans.filter((_, index) => titles[index] === title))
    if (alike.every((group) => group.length === 1)) return titles
    const countries = new Intl.DisplayNames([locale], { type: 'region' })
    return plans.map((plan, index) => {
      const { country } = plan.answers
      const title = titles[index] ?? ''
      const group = alike[index] ?? []
      if (group.length === 1) return title
      if (new Set(group.map(({ answers }) => answers.country)).size < group.length) {
        const times = dayTimes(group.map(({ updatedAt }) => updatedAt))
        return t('planTitle.edited', { title: isolated(title), when: times[group.indexOf(plan)] })
      }
      return country
        ? t('planTitle.inCountry', { title: isolated(title), country: countries.of(country) ?? country })
        : title
    })
  }
}
