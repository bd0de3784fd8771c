import type { TFunction } from 'i18next'
import { isolated } from '@/i18n/isolated'
import { answerLabel, shortOf } from '@/core/document/question-words'
import { reasonPhrase } from '@/core/document/reason-phrase'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isSetAside } from '@/core/plan/is-set-aside'
import type { Reason } from '@/core/plan/plan'

export type PlanSay = TFunction<['plan', 'taxonomy', 'workspace']>

type Of<Kind extends Reason['kind']> = Extract<Reason, { kind: Kind }>

/** Why an item comes early, in one clause: what the answers raise first, figures last. Words of the library isolated. */
export function becauseOf(t: PlanSay, input: SectionInput, item: EditedItem): string {
  const raised = reasonsOf(item, 'raised').flatMap((reason) => {
    const phrase = reasonPhrase(input, item, reason)
    return phrase === null ? [] : [isolated(phrase)]
  })
  const [first, second] = raised
  if (first !== undefined && second !== undefined) return t('overview.becauseTwo', { first, second })
  if (first !== undefined) return t('overview.because', { reason: first })
  const [emergency] = reasonsOf(item, 'emergency')
  const phrase = emergency ? reasonPhrase(input, item, emergency) : null
  if (phrase !== null) return t('overview.because', { reason: phrase })
  if (input.plan.items.some((other) => other.tier === 'priority' && other.dependsOn.includes(item.id))) {
    return t('overview.firstOfAll')
  }
  const [movesUp] = reasonsOf(item, 'moves-up')
  if (movesUp) {
    return t('overview.becauseMovesUp', {
      question: shortOf(input, movesUp.question),
      answer: answerLabel(input, movesUp.question, movesUp.answer),
    })
  }
  const [risk] = reasonsOf(item, 'risk')
  return risk ? t('overview.becauseRisk', { risk: t(`taxonomy:risks.${risk.risk}.name`) }) : ''
}

/** The reasons of one kind, the weightiest first. */
function reasonsOf<Kind extends Reason['kind']>(item: EditedItem, kind: Kind): readonly Of<Kind>[] {
  return item.reasons
    .filter((reason): reason is Of<Kind> => reason.kind === kind)
    .sort((a, b) => b.points - a.points)
}

export function numberOf(input: SectionInput, id: string): number | null {
  const index = input.priority.findIndex((item) => item.id === id)
  return index < 0 ? null : index + 1
}

export const isWaveOne = (item: EditedItem): boolean =>
  item.schedule.state === 'scheduled' && item.schedule.wave === 1

/** What a priority action waits for though it stands outside the short list. */
export const isPrerequisite = (item: EditedItem): boolean => item.isPrerequisite

/** What applies and was not prioritised, without what the user set aside. */
export const isOfRest = (item: EditedItem): boolean =>
  item.tier === 'annex' && !item.isPrerequisite && !isSetAside(item)

export const itemAddress = (planId: string, itemId: string): string =>
  `/plans/${planId}/actions?item=${encodeURIComponent(itemId)}`
