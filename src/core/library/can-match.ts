import { NONE, type Questionnaire } from '../questionnaire/questionnaire'
import { type Condition, leavesOf } from './condition'

type Chosen = ReadonlyMap<string, readonly string[]>

/** Is there any set of answers under which all of these conditions hold at once? */
export function canMatch(conditions: readonly Condition[], questionnaire: Questionnaire): boolean {
  const whole: Condition = { all: conditions }
  const named = new Map<string, Set<string>>()
  for (const { question, in: options } of leavesOf(whole)) {
    named.set(question, new Set([...(named.get(question) ?? []), ...options]))
  }
  return [...named]
    .reduce<readonly Chosen[]>(
      (answers, [question, options]) => {
        const choices = choicesOf(question, [...options], questionnaire)
        return answers.flatMap((chosen) => choices.map((choice) => new Map([...chosen, [question, choice]])))
      },
      [new Map()],
    )
    .some((chosen) => holds(whole, chosen))
}

/** The answers that a condition can tell apart: what it names, and everything else as nothing. */
function choicesOf(
  id: string,
  options: readonly string[],
  { questions, facts }: Questionnaire,
): readonly string[][] {
  const question = questions.find((each) => each.id === id)
  const isMany = question ? question.answer === 'many' : facts.find((fact) => fact.id === id)?.kind === 'many'
  if (!isMany) return [[], ...options.map((option) => [option])]
  const together = options.filter((option) => option !== NONE)
  const subsets = together.reduce<string[][]>(
    (sets, option) => [...sets, ...sets.map((set) => [...set, option])],
    [[]],
  )
  return options.includes(NONE) ? [...subsets, [NONE]] : subsets
}

function holds(condition: Condition, chosen: Chosen): boolean {
  if ('not' in condition) return !holds(condition.not, chosen)
  if ('all' in condition) return condition.all.every((each) => holds(each, chosen))
  if ('any' in condition) return condition.any.some((each) => holds(each, chosen))
  return (chosen.get(condition.question) ?? []).some((option) => condition.in.includes(option))
}
