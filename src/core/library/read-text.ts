import type { Language } from '../questionnaire/vocabulary'
import { type FaultWords, faultWords, WITH_INPUT } from './fault-words'
import { inOrderOf } from './in-order-of'
import { type Fault, faultsOf } from './read-library'
import type { Safeguard } from './safeguard'
import { type SafeguardText, safeguardTextSchema } from './safeguard-text'

/** Safeguard texts of one language, by safeguard id. */
export type SafeguardTexts = Readonly<Record<string, LibraryText>>

/** What a list says of a safeguard: a twentieth of its words, so that a list need not wait for the others. */
export type SafeguardHead = Pick<SafeguardText, 'title' | 'why'>
export type SafeguardHeads = Readonly<Record<string, SafeguardHead>>

/** Words of a safeguard; `writtenIn` where they may stand in for those of a language that has none. */
export type LibraryText = SafeguardText & { readonly writtenIn?: Language }

export type ReadText =
  | { readonly ok: true; readonly text: SafeguardText }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads the words of one safeguard and checks that they answer its logic, key by key. */
export function readSafeguardText(file: string, safeguard: Safeguard, content: unknown): ReadText {
  const parsed = safeguardTextSchema.safeParse(content, WITH_INPUT)
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, file, safeguard.id) }
  const text = parsed.data
  const say: Say = (field, fault, words) => ({ file, id: safeguard.id, field, fault, words })
  const faults = [
    ...mismatch(
      say,
      'actions',
      safeguard.actions.map((action) => action.id),
      text.actions,
    ),
    ...mismatch(
      say,
      'adaptations',
      safeguard.adaptations.map((each) => each.id),
      text.adaptations ?? {},
    ),
    ...mismatch(
      say,
      'reasons',
      safeguard.raisedWhen.map((each) => each.reason),
      text.reasons ?? {},
    ),
    ...mismatch(
      say,
      'indicators',
      safeguard.indicators.map((each) => each.id),
      text.indicators,
    ),
    ...mismatch(say, 'upkeep', safeguard.upkeepWhen ? rolesOf(safeguard) : [], text.upkeep ?? {}),
    ...Object.keys(text.byType ?? {})
      .filter((type) => !safeguard.dpiTypes.some((each) => each === type))
      .map((type) => say(`byType.${type}`, 'the safeguard is not for this DPI type', faultWords('type'))),
    ...safeguard.actions.flatMap((action) => {
      const words = text.actions[action.id]
      return [
        ...paired(say, `${action.id}.remedy`, action.late === 'remedy', words?.remedy !== undefined),
        ...paired(
          say,
          `${action.id}.protective`,
          action.unsafeWhen !== undefined,
          words?.protective !== undefined,
        ),
        ...paired(say, `${action.id}.interim`, action.interim !== undefined, words?.interim !== undefined),
      ]
    }),
  ]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, text: inOrderOf(content, text) }
}

function rolesOf(safeguard: Safeguard): readonly string[] {
  return [...new Set(safeguard.actions.map((action) => action.role))]
}

type Say = (field: string, fault: string, words: FaultWords) => Fault

function mismatch(say: Say, field: string, ids: readonly string[], words: object): readonly Fault[] {
  const wanted = new Set(ids)
  return [
    ...[...wanted]
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => say(`${field}.${id}`, 'has no words', faultWords('wordless'))),
    ...Object.keys(words)
      .filter((id) => !wanted.has(id))
      .map((id) => say(`${field}.${id}`, 'words without logic', faultWords('idle'))),
  ]
}

function paired(say: Say, field: string, inLogic: boolean, inWords: boolean): readonly Fault[] {
  if (inLogic === inWords) return []
  return [
    inLogic
      ? say(field, 'has no words', faultWords('wordless'))
      : say(field, 'words without logic', faultWords('idle')),
  ]
}
