import { useTranslation } from '@/i18n/use-translation'
import { Notice } from '@/components/notice'
import type { Answers } from '@/core/questionnaire/answers'
import type { Place } from './page-address'
import { missingFor } from './plan-link'

interface Props {
  readonly answers: Answers
  readonly place: Place
}

/** Where the three answers that a plan needs have been asked, it says that there is one. */
export function FirstPlan({ answers, place }: Props) {
  const { t } = useTranslation()
  const { step, index } = place
  const isHere = step.asks.includes('roles') && index === step.pages.length - 1
  if (!isHere || missingFor(answers).length > 0) return null
  return (
    <Notice tone="success">
      <p>{t('wizard.firstPlan')}</p>
    </Notice>
  )
}
