import type { EditedItem } from '../plan/apply-edits'
import type { Reason } from '../plan/plan'
import { isolate } from './foreign-text'
import type { SectionInput } from './section'
import { isSensitive, questionNames, answerLabel } from './question-words'

/** Why an item is where it is, as a phrase; null where saying it would give a sensitive answer away. */
export function reasonPhrase(input: SectionInput, item: EditedItem, reason: Reason): string | null {
  const { say } = input.words
  const isWithheld = (ids: readonly string[]) =>
    !input.options.includesSensitive && ids.some((id) => isSensitive(input, id))
  switch (reason.kind) {
    case 'risk':
      return say('engine:reasons.risk', {
        risk: say(`taxonomy:risks.${reason.risk}.name`),
        exposure: reason.exposure,
        strength: reason.strength,
      })
    case 'moves-up':
      if (isWithheld([reason.question])) return null
      return say('engine:reasons.moves-up', {
        question: say(`questionnaire:questions.${reason.question}.short`),
        answer: answerLabel(input, reason.question, reason.answer),
      })
    case 'stage':
      return say(`engine:reasons.stage.${reason.mode}`)
    case 'gate':
      return say('engine:reasons.gate', { gate: say(`taxonomy:gateBy.${reason.gate}`) })
    case 'raised':
      if (isWithheld(reason.questions)) return null
      return raisedPhrase(input, item, reason.reason)
    case 'unconfirmed':
      return say('engine:reasons.unconfirmed', {
        questions: questionNames(input, reason.questions),
      })
    case 'enables':
      return say('engine:reasons.enables', { count: reason.count })
    case 'foundational':
    case 'emergency':
    case 'upkeep':
      return say(`engine:reasons.${reason.kind}`)
  }
}

function raisedPhrase(input: SectionInput, item: EditedItem, reason: string): string | null {
  const phrase = input.words.safeguard(item.id).text.reasons?.[reason]
  return phrase === undefined ? null : isolate(input, phrase)
}
