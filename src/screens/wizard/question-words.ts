import { useMemo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { UNKNOWN } from '@/core/questionnaire/questionnaire'
import { questionnaire } from '@/state/questionnaire'

/** The words of steps, facts and questions by their ids, which are data and so not typed keys. */
export interface QuestionWords {
  readonly step: (id: string) => { readonly title: string; readonly lead: string }
  /** The title of a page of several questions; one with a single question has that for its title. */
  readonly page: (asks: readonly string[]) => string | undefined
  readonly ask: (id: string) => string
  readonly short: (id: string) => string
  readonly hint: (id: string) => string | undefined
  readonly why: (id: string) => string
  readonly whom: (id: string) => string
  readonly option: (
    id: string,
    option: string,
  ) => { readonly label: string; readonly hint: string | undefined }
}

export function useQuestionWords(): QuestionWords {
  const { i18n } = useTranslation()
  const language = i18n.language
  return useMemo(() => {
    const say = i18n.getFixedT(language, 'questionnaire') as (key: string) => string
    const ifThere = (key: string) =>
      i18n.exists(key, { ns: 'questionnaire', lng: language }) ? say(key) : undefined
    const at = (id: string) => (isContext(id) ? `questions.${id}` : `facts.${id}`)
    return {
      step: (id) => ({ title: say(`steps.${id}.title`), lead: say(`steps.${id}.lead`) }),
      page: (asks) => ifThere(`pages.${asks[0] ?? ''}`),
      ask: (id) => say(`${at(id)}.ask`),
      short: (id) => say(`${at(id)}.short`),
      hint: (id) => ifThere(`${at(id)}.hint`),
      why: (id) => say(`${at(id)}.why`),
      whom: (id) => say(`${at(id)}.whom`),
      option: (id, option) => {
        const key = option === UNKNOWN ? 'common.unknown' : `${at(id)}.options.${option}`
        return { label: say(`${key}.label`), hint: ifThere(`${key}.hint`) }
      },
    }
  }, [i18n, language])
}

const contextIds = new Set(questionnaire.questions.map((question) => question.id))

export const isContext = (id: string): boolean => contextIds.has(id)
