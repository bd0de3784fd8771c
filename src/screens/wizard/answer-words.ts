import { useTranslation } from '@/i18n/use-translation'
import type { Answers } from '@/core/questionnaire/answers'
import type { Fact } from '@/core/questionnaire/questionnaire'
import { GATES } from '@/core/questionnaire/vocabulary'
import { formatMonth } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'
import { questionnaire } from '@/state/questionnaire'
import { chosenOf } from './change-answers'
import { isContext, useQuestionWords } from './question-words'
import { givenFact } from './shown-steps'

/** An answer as the reader would say it; null where there is none. */
export function useAnswerWords(answers: Answers, id: string): string | null {
  const { t } = useTranslation(['interface', 'taxonomy'])
  const words = useQuestionWords()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  // Set apart, not as a list: an "and" inside a choice would read as the one between two.
  const list = (parts: readonly string[]): string | null =>
    parts.length === 0 ? null : parts.join(t('wizard.betweenAnswers'))
  const labels = (options: readonly string[]) => options.map((option) => words.option(id, option).label)
  if (isContext(id)) return list(labels(chosenOf(answers.context?.[id])))
  const fact = questionnaire.facts.find((each) => each.id === id)
  const value = givenFact(answers, id)
  if (fact?.kind === 'stage-by-type' && value === undefined && answers.stage) return t('wizard.sameStage')
  return fact === undefined || value === undefined ? null : factWords(fact, value)

  function factWords({ kind, allowed }: Fact, value: unknown): string | null {
    const text = String(value)
    switch (kind) {
      case 'text':
        return text
      case 'one':
        return list(labels([text]))
      case 'many':
        return list(labels(Array.isArray(value) ? value.map(String) : []))
      case 'number':
        return allowed
          ? t('wizard.monthsAhead', { count: Number(value) })
          : new Intl.NumberFormat(locale).format(Number(value))
      case 'month':
        return formatMonth(text, locale)
      case 'country':
        return new Intl.DisplayNames([locale], { type: 'region' }).of(text) ?? text
      case 'currency':
        return new Intl.DisplayNames([locale], { type: 'currency' }).of(text) ?? text
      case 'stage-by-type':
        return list(stageParts())
      case 'gate-months':
        return list(gateParts())
    }
  }

  function stageParts(): readonly string[] {
    return (answers.dpiTypes ?? []).flatMap((type) => {
      const stage = answers.stageByType?.[type]
      return stage === undefined ? [] : [part(t(`taxonomy:dpiTypes.${type}`), t(`taxonomy:stages.${stage}`))]
    })
  }

  function gateParts(): readonly string[] {
    return GATES.flatMap((gate) => {
      const month = answers.gateMonths?.[gate]
      return month === undefined ? [] : [part(t(`taxonomy:gates.${gate}`), formatMonth(month, locale))]
    })
  }

  function part(name: string, value: string): string {
    return t('wizard.partAnswer', { part: name, value })
  }
}
