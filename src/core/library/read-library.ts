import type { z } from 'zod'
import type { Questionnaire } from '../questionnaire/questionnaire'
import { type FaultWords, faultWords, schemaFaultWords, WITH_INPUT } from './fault-words'
import { type Condition, isTooDeep, leavesOf } from './condition'
import { inOrderOf } from './in-order-of'
import { type Library, optionsOf } from './library'
import { type Safeguard, safeguardSchema } from './safeguard'
import { type EngineSettings, faultsInWhy, settingsSchema } from './settings'

/** What is wrong, and where: a file, the id in it, the field. */
export interface Fault {
  readonly file: string
  readonly id: string
  readonly field: string
  /** For those who run the programs, in English. */
  readonly fault: string
  /** For readers of the app; null for what only the bundled files can have wrong. */
  readonly words: FaultWords | null
}

export type ReadLibrary =
  { readonly ok: true; readonly library: Library } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Everything that goes into a library, unchecked; each safeguard with the file it came from. */
export interface RawLibrary {
  readonly version: string
  readonly safeguards: readonly { readonly file: string; readonly content: unknown }[]
  readonly questionnaire: Questionnaire
  readonly settings: unknown
  readonly instrumentIds: ReadonlySet<string>
  readonly processIds: ReadonlySet<string>
}

/** The one door for library data: schema first, then references, then circles. Never half a library. */
export function readLibrary(raw: RawLibrary): ReadLibrary {
  const faults: Fault[] = []
  const found: Found[] = []
  for (const { file, content } of raw.safeguards) {
    const read = readSafeguard(file, content)
    if (read.ok) found.push({ file, safeguard: read.safeguard })
    else faults.push(...read.faults)
  }
  const settings = readSettings(raw.settings, faults)
  if (settings) {
    faults.push(...faultsInSettings(settings, raw.questionnaire))
    faults.push(...faultsInNamed(settings, new Set(found.map(({ safeguard }) => safeguard.id))))
  }
  faults.push(...faultsInReferences(found, raw))
  faults.push(...faultsInCircles(found))
  if (faults.length > 0 || !settings) return { ok: false, faults }
  const ordered = found.map(({ safeguard }) => safeguard).sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ok: true,
    library: { version: raw.version, safeguards: ordered, questionnaire: raw.questionnaire, settings },
  }
}

/** A safeguard with the file it came from, which need not bear its name. */
interface Found {
  readonly file: string
  readonly safeguard: Safeguard
}

type ReadSafeguard = { ok: true; safeguard: Safeguard } | { ok: false; faults: readonly Fault[] }

function readSafeguard(file: string, content: unknown): ReadSafeguard {
  const id = idOf(content)
  if (isTooDeep(content, 20))
    return {
      ok: false,
      faults: [{ file, id, field: '', fault: 'nested too deep', words: faultWords('deep') }],
    }
  const parsed = safeguardSchema.safeParse(content, WITH_INPUT)
  // As the app has it bundled.
  if (parsed.success) return { ok: true, safeguard: inOrderOf(content, parsed.data) }
  return { ok: false, faults: faultsOf(parsed.error, file, id) }
}

/** Turns a schema error into faults that name file, id and field. */
export function faultsOf(error: z.ZodError, file: string, id: string): readonly Fault[] {
  return error.issues.map((issue) => ({
    file,
    id,
    field: issue.path.join('.'),
    fault: issue.message,
    words: schemaFaultWords(issue),
  }))
}

function idOf(content: unknown): string {
  if (typeof content === 'object' && content !== null && 'id' in content && typeof content.id === 'string') {
    return content.id.slice(0, 80)
  }
  return '?'
}

function readSettings(content: unknown, faults: Fault[]): EngineSettings | null {
  const parsed = settingsSchema.safeParse(content)
  if (parsed.success) return parsed.data
  faults.push(...faultsOf(parsed.error, 'engine.json', 'settings'))
  return null
}

function faultsInSettings(settings: EngineSettings, questionnaire: Questionnaire): readonly Fault[] {
  const say = (id: string, field: string, fault: string): Fault => ({
    file: 'engine.json',
    id,
    field,
    fault,
    words: null,
  })
  const conditions = settings.verdicts.flatMap((verdict) =>
    faultsInCondition(verdict.when, questionnaire).map(({ fault }) =>
      say(verdict.id, 'verdicts.when', fault),
    ),
  )
  const assumed = Object.entries(settings.assumedFacts).flatMap(([question, option]) =>
    faultsInCondition({ question, in: [option] }, questionnaire).map(({ fault }) =>
      say('settings', `assumedFacts.${question}`, fault),
    ),
  )
  const asked = settings.gateQuestions
    .filter((id) => !questionnaire.questions.some((each) => each.id === id))
    .map((id) => say('settings', 'gateQuestions', `no question has the id "${id}"`))
  const enrolled = Object.keys(settings.schedule.passedByEnrolment).flatMap((option) =>
    faultsInCondition({ question: 'enrolment', in: [option] }, questionnaire).map(({ fault }) =>
      say('settings', `schedule.passedByEnrolment.${option}`, fault),
    ),
  )
  const { least, most } = settings.shortList
  const sizes = least > most ? [say('settings', 'shortList.least', 'is more than the most')] : []
  const [second, third] = settings.schedule.waves
  const waves =
    second > third ? [say('settings', 'schedule.waves', 'the second wave starts before the third')] : []
  const why = faultsInWhy(settings).map(({ field, fault }) => say('settings', field, fault))
  return [...conditions, ...assumed, ...asked, ...enrolled, ...sizes, ...waves, ...why]
}

/** Safeguards that the constants name and the library does not have. */
function faultsInNamed(settings: EngineSettings, known: ReadonlySet<string>): readonly Fault[] {
  const say = (id: string, field: string, named: string): Fault => ({
    file: 'engine.json',
    id,
    field,
    fault: `no safeguard has the id "${named}"`,
    words: faultWords('safeguard', { id: named }),
  })
  const answers = settings.verdicts.flatMap(({ id, answeredBy }) =>
    answeredBy.filter((named) => !known.has(named)).map((named) => say(id, 'verdicts.answeredBy', named)),
  )
  const preferred = settings.shortList.musts
    .flatMap(({ prefer }) => prefer ?? [])
    .filter((named) => !known.has(named))
    .map((named) => say('settings', 'shortList.musts', named))
  return [...answers, ...preferred]
}

function faultsInReferences(found: readonly Found[], raw: RawLibrary): readonly Fault[] {
  const ids = new Set<string>()
  const actionIds = new Set<string>()
  const known = new Set(found.map(({ safeguard }) => safeguard.id))
  return found.flatMap(({ file, safeguard }) => {
    const say = (field: string, fault: string, words: FaultWords): Fault => ({
      file,
      id: safeguard.id,
      field,
      fault,
      words,
    })
    const faults: Fault[] = []
    if (ids.has(safeguard.id)) faults.push(say('id', 'this id is used twice', faultWords('twice')))
    ids.add(safeguard.id)
    for (const { id } of safeguard.dependsOn) {
      if (!known.has(id))
        faults.push(say('dependsOn', `no safeguard has the id "${id}"`, faultWords('safeguard', { id })))
    }
    for (const id of safeguard.instruments) {
      if (!raw.instrumentIds.has(id))
        faults.push(say('instruments', `no instrument has the id "${id}"`, faultWords('instrument', { id })))
    }
    for (const action of safeguard.actions) {
      if (actionIds.has(action.id))
        faults.push(say(action.id, 'this action id is used twice', faultWords('twice')))
      actionIds.add(action.id)
      if (!action.id.startsWith(`${safeguard.id}.`))
        faults.push(say(action.id, 'does not start with its safeguard’s id', faultWords('prefix')))
      for (const id of action.processes) {
        if (!raw.processIds.has(id))
          faults.push(
            say(
              `${action.id}.processes`,
              `the framework has no process "${id}"`,
              faultWords('process', { id }),
            ),
          )
      }
    }
    for (const [field, condition] of conditionsOf(safeguard)) {
      faults.push(
        ...faultsInCondition(condition, raw.questionnaire).map(({ fault, words }) =>
          say(field, fault, words),
        ),
      )
    }
    return faults
  })
}

/** Every condition of a safeguard with the field it stands in. */
export function conditionsOf(safeguard: Safeguard): readonly (readonly [string, Condition])[] {
  const found: [string, Condition][] = []
  if (safeguard.appliesWhen) found.push(['appliesWhen', safeguard.appliesWhen])
  if (safeguard.upkeepWhen) found.push(['upkeepWhen', safeguard.upkeepWhen])
  for (const raise of safeguard.raisedWhen) found.push([`raisedWhen.${raise.reason}`, raise.when])
  for (const adaptation of safeguard.adaptations)
    found.push([`adaptations.${adaptation.id}`, adaptation.when])
  for (const action of safeguard.actions) {
    if (action.unsafeWhen) found.push([`${action.id}.unsafeWhen`, action.unsafeWhen])
  }
  return found
}

function faultsInCondition(
  condition: Condition,
  questionnaire: Questionnaire,
): readonly { readonly fault: string; readonly words: FaultWords }[] {
  return leavesOf(condition).flatMap((leaf) => {
    const options = optionsOf(questionnaire, leaf.question)
    if (options === null)
      return [
        {
          fault: `no question with choices has the id "${leaf.question}"`,
          words: faultWords('question', { id: leaf.question }),
        },
      ]
    return leaf.in
      .filter((option) => !options.includes(option))
      .map((option) => ({
        fault: `"${leaf.question}" has no option "${option}"`,
        words: faultWords('option', { question: leaf.question, id: option }),
      }))
  })
}

/** Names each circle of prerequisites once, with its ids in walking order. */
function faultsInCircles(found: readonly Found[]): readonly Fault[] {
  const byId = new Map(found.map((each) => [each.safeguard.id, each]))
  const done = new Set<string>()
  const faults: Fault[] = []
  for (const start of byId.keys()) {
    if (done.has(start)) continue
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }]
    const onPath = new Set([start])
    while (path.length > 0) {
      const top = path[path.length - 1] as { id: string; next: number }
      const dependency = byId.get(top.id)?.safeguard.dependsOn[top.next++]
      if (!dependency) {
        done.add(top.id)
        onPath.delete(top.id)
        path.pop()
      } else if (onPath.has(dependency.id)) {
        const circle = path.slice(path.findIndex((step) => step.id === dependency.id)).map((step) => step.id)
        faults.push({
          file: byId.get(dependency.id)?.file ?? '',
          id: dependency.id,
          field: 'dependsOn',
          fault: `prerequisites run in a circle: ${[...circle, dependency.id].join(' → ')}`,
          words: faultWords('circle', { ids: [...circle, dependency.id].join(' → ') }),
        })
      } else if (!done.has(dependency.id) && byId.has(dependency.id)) {
        path.push({ id: dependency.id, next: 0 })
        onPath.add(dependency.id)
      }
    }
  }
  return faults
}
