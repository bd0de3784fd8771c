import { type Block, text } from '../plan-document'
import type { WriteSection } from '../section'
import { systemAndStage } from './summary'

export const scope: WriteSection = (input) => {
  const { say, list, number } = input.words
  const { answers } = input
  const { context } = input.plan
  const paragraph = (content: string): Exclude<Block, { type: 'section' }> => ({
    type: 'paragraph',
    style: 'body',
    text: text(content),
  })
  const named = (key: 'operators' | 'sectors', chosen: readonly string[] | undefined) =>
    chosen && chosen.length > 0
      ? [
          paragraph(
            say(`document:scope.${key}`, {
              list: list(chosen.map((each) => say(`questionnaire:facts.${key}.options.${each}.label`))),
            }),
          ),
        ]
      : []
  return [
    { type: 'heading', level: 1, id: 'scope', text: say('document:scope.heading') },
    paragraph(say('document:scope.purpose', systemAndStage(input))),
    paragraph(
      say('document:scope.covers', {
        types: list(context.dpiTypes.map((type) => say(`taxonomy:dpiTypes.${type}`))),
        stage: say(`taxonomy:stages.${context.stage}`),
        roles: list(context.roles.map((role) => say(`taxonomy:roles.${role}`))),
      }),
    ),
    ...named('operators', answers.operators),
    ...named('sectors', answers.sectors),
    ...(answers.peopleTarget
      ? [paragraph(say('document:scope.people', { count: number(answers.peopleTarget) }))]
      : []),
    paragraph(say('document:scope.coversNot')),
  ]
}
