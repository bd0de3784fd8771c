import type { SafeguardTexts } from '@/core/library/read-text'
import type { ActionForm, SafeguardText } from '@/core/library/safeguard-text'

/** One sentence or short run of sentences of the library, with where it stands. */
export interface Sentence {
  readonly at: string
  readonly text: string
}

/** What people are asked to do: each action's first sentence and its steps, in every form. */
export function instructionsIn(texts: SafeguardTexts): readonly Sentence[] {
  return Object.entries(texts).flatMap(([id, text]) =>
    formsOf(text)
      .flatMap(([form, { action, steps }]) => [
        { at: `${form}.action`, text: action },
        ...steps.map((step, index) => ({ at: `${form}.steps.${index + 1}`, text: step })),
      ])
      .map(({ at, text: words }) => ({ at: at.startsWith(id) ? at : `${id} › ${at}`, text: words })),
  )
}

/** All running text of one safeguard. */
export function proseOf(text: SafeguardText): readonly string[] {
  return [
    text.why,
    text.pitfall,
    ...Object.values(text.byType ?? {}),
    ...Object.values(text.adaptations ?? {}),
    ...formsOf(text).flatMap(([, { action, steps, deliverable }]) => [action, ...steps, deliverable]),
  ]
}

function formsOf(text: SafeguardText): readonly (readonly [string, ActionForm])[] {
  const actions = Object.entries(text.actions).flatMap(([id, action]) =>
    [
      [id, action] as const,
      [`${id}.remedy`, action.remedy] as const,
      [`${id}.protective`, action.protective] as const,
      [`${id}.interim`, action.interim] as const,
    ].flatMap(([at, form]) => (form ? [[at, form] as const] : [])),
  )
  const upkeep = Object.entries(text.upkeep ?? {}).map(([role, form]) => [`upkeep.${role}`, form] as const)
  return [...actions, ...upkeep]
}
