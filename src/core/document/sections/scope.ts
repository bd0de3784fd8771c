import { PARTICIPANT_GROUPS, type ParticipantGroup } from '../../plan/plan-edits'
import { ROLES } from '../../questionnaire/vocabulary'
import { bullets, heading, paragraph, paragraphIf } from '../blocks'
import { isolate } from '../foreign-text'
import { inSentences, setApart } from '../joined-phrases'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { commonStage, stageWords } from '../stage-words'
import { systemName } from './summary'

/** Why the plan exists, what it covers and does not, and who had a part in it. */
export const scope: WriteSection = (input) => {
  const { say, list, inside } = input.words
  const { context } = input.plan
  const labels = (keys: readonly string[]): string => list(keys.map((key) => inside(say(key))))
  return [
    heading(1, 'scope', say('document:scope.heading')),
    paragraph(say('document:scope.purpose', { system: systemName(input) })),
    paragraph(
      inSentences(input, [
        say(`document:scope.${commonStage(input) === null ? 'coversParts' : 'covers'}`, {
          types: labels(context.dpiTypes.map((type) => `taxonomy:dpiTypes.${type}`)),
          stage: stageWords(input),
          roles: labels(context.roles.map((role) => `taxonomy:roles.${role}`)),
        }),
        ...facts(input),
        say('document:scope.coversNot'),
      ]),
    ),
    heading(2, 'scope-goals', say('document:scope.goals')),
    ...bullets([
      ...context.dpiTypes.map((type) => say(`document:scope.sdg.${type}`)),
      say('document:scope.sdg.all'),
      say('document:scope.strategy'),
    ]),
    ...takingPart(input),
  ]
}

function facts(input: SectionInput): readonly string[] {
  const { say, number, inside } = input.words
  const { answers } = input
  const named = (key: 'operators' | 'sectors', chosen: readonly string[] | undefined): readonly string[] =>
    chosen && chosen.length > 0
      ? [
          say(`document:scope.${key}`, {
            list: setApart(
              input,
              chosen.map((each) => inside(say(`questionnaire:facts.${key}.options.${each}.label`))),
            ),
          }),
        ]
      : []
  const people = answers.peopleTarget
    ? [say('document:scope.people', { count: number(answers.peopleTarget) })]
    : []
  return [...named('operators', answers.operators), ...named('sectors', answers.sectors), ...people]
}

/** Named as the user wrote it; who was not there is said as plainly as who was. */
function takingPart(input: SectionInput): Blocks {
  const { say, list, inside } = input.words
  const { participants, participantGroups } = input.record.edits
  const names = (groups: readonly ParticipantGroup[]): string =>
    list(groups.map((group) => inside(groupName(input, group))))
  const absent = PARTICIPANT_GROUPS.filter((group) => !participantGroups.includes(group))
  const said = participants.trim()
  const isEmpty = said === '' && participantGroups.length === 0
  return [
    heading(2, 'scope-people', say('document:scope.part')),
    ...(isEmpty ? [paragraph(say('document:scope.partNone'))] : []),
    ...(participantGroups.length === 0
      ? []
      : [
          paragraph(say('document:scope.partGroups', { groups: names(participantGroups) })),
          ...(absent.length === 0
            ? []
            : [paragraph(say('document:scope.partAbsent', { groups: names(absent) }))]),
        ]),
    ...paragraphIf(isolate(input, said)),
    ...(isEmpty ? [] : [paragraph(say('document:scope.partNote'), 'small')]),
  ]
}

/** Authorities by the name they have everywhere; the others are groups of people of this list alone. */
function groupName(input: SectionInput, group: ParticipantGroup): string {
  const role = ROLES.find((each) => each === group)
  return input.words.say(role === undefined ? `workspace:people.${group}` : `taxonomy:roles.${role}`)
}
