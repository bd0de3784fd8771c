import type { Stage } from '../questionnaire/vocabulary'
import { label, setApart } from './joined-phrases'
import type { SectionInput } from './section'

/** The stage at which all parts of the system stand; null where they differ. */
export function commonStage({ plan }: SectionInput): Stage | null {
  const { dpiTypes, stageOf, stage } = plan.context
  return dpiTypes.every((type) => stageOf[type] === stage) ? stage : null
}

/** One stage, or each type's own where they differ. */
export function stageWords(input: SectionInput): string {
  const { say } = input.words
  const { dpiTypes, stageOf } = input.plan.context
  const stage = commonStage(input)
  if (stage !== null) return say(`taxonomy:stages.${stage}`)
  return setApart(
    input,
    dpiTypes.map(
      (type) => label(input, `taxonomy:dpiTypes.${type}`) + say(`taxonomy:stages.${stageOf[type]}`),
    ),
  )
}
