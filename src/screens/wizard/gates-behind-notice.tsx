import { useTranslation } from '@/i18n/use-translation'
import { Notice } from '@/components/notice'
import { gatesBehind } from '@/core/plan/gates-behind'
import type { Answers } from '@/core/questionnaire/answers'
import { monthNumber, readContext } from '@/core/questionnaire/context'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { useLibrary } from '@/state/data-source'
import { today } from '@/state/new-plan'
import { useLanguage } from '@/state/preferences'

/** Forbids nothing: a new version of a system in operation may go live as well. */
export function GatesBehindNotice({ answers }: { readonly answers: Answers }) {
  const { t } = useTranslation(['questionnaire', 'taxonomy'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const library = useLibrary()
  const read = readContext(library.questionnaire, answers)
  if (!read.ok) return null
  const now = read.context.startMonth ?? monthNumber(today().slice(0, 7)) ?? 0
  const behind = gatesBehind(library.settings, read.context, now)
  const [first] = behind
  if (!first) return null
  const gates = behind.map(({ gate }) => t(`taxonomy:gates.${gate}`))
  return (
    <Notice tone="info">
      <p>
        {t('questionnaire:common.behind', {
          stage: t(`taxonomy:stages.${first.stage}`),
          gates: joined(gates, locale),
        })}
      </p>
    </Notice>
  )
}
