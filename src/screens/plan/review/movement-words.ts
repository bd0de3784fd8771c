import type { TFunction } from 'i18next'
import { isolated } from '@/i18n/isolated'
import { indicatorsOf } from '@/core/document/indicators'
import type { SectionInput } from '@/core/document/section'
import type { ItemMovement, Movement } from '@/core/plan/progress/what-moved'
import { monthName } from '@/core/questionnaire/context'

type Say = TFunction<['review', 'plan']>

/** Whether it entered the short list or left it, and where it stands, unless a change of that says so. */
export function standingWords(t: Say, { standing, item, status, changes }: ItemMovement): readonly string[] {
  if (standing === 'entered') {
    return [
      status === null ? t('moved.entered') : t('moved.enteredAt', { status: t(`plan:status.${status}`) }),
    ]
  }
  if (standing !== 'left') return []
  const decision = item?.decision
  if (decision !== undefined) return [t('moved.leftBy', { decision: t(`plan:edit.decisions.${decision}`) })]
  const isSaid = status === null || changes.some(({ field }) => field === 'status')
  return [isSaid ? t('moved.left') : t('moved.leftAt', { status: t(`plan:status.${status}`) })]
}

/** One field that moved, in one sentence with both values. */
export function movementWords(t: Say, input: SectionInput, item: string, change: Movement): string {
  switch (change.field) {
    case 'status': {
      const values = { before: t(`plan:status.${change.before}`), after: t(`plan:status.${change.after}`) }
      return change.isForward ? t('moved.forward', values) : t('moved.back', values)
    }
    case 'lead':
      return t('moved.lead', {
        before: change.before === null ? t('moved.noLead') : isolated(change.before),
        after: change.after === null ? t('moved.noLead') : isolated(change.after),
      })
    case 'start':
    case 'end': {
      const month = (value: number | null): string => monthWords(t, input, value, change.isCalendar)
      return t(`moved.${change.field}`, { before: month(change.before), after: month(change.after) })
    }
    case 'indicator':
      return t('moved.change', {
        what: isolated(measureOf(input, item, change.indicator) ?? t('moved.someIndicator')),
        before: change.before === null ? t('moved.noValue') : isolated(change.before),
        after: change.after === null ? t('moved.noValue') : isolated(change.after),
      })
  }
}

function monthWords(t: Say, { words }: SectionInput, month: number | null, isCalendar: boolean): string {
  if (month === null) return t('moved.noMonth')
  return isCalendar ? words.month(monthName(month)) : t('moved.month', { number: month + 1 })
}

function measureOf(input: SectionInput, id: string, indicator: string): string | undefined {
  const item = input.plan.items.find((each) => each.id === id)
  return item && indicatorsOf(input, item).find((each) => each.id === indicator)?.measure
}
