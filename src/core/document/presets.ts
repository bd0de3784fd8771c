import { SECTION_NAMES, SECTIONS, type SectionName, type SectionPart } from './section-list'
import { cover } from './sections/cover'
import { verdicts } from './sections/verdicts'

export interface Preset {
  readonly sections: readonly SectionName[]
  /** For readers outside: authorities are named, posts, partners and notes of theirs are not. */
  readonly isForOutside?: true
}

/** What each document is for holds. A new preset is a line here and its name in the texts. */
export const PRESETS = {
  full: {
    sections: [
      'contents',
      'summary',
      'scope',
      'context',
      'risks',
      'actions',
      'sheets',
      'timeline',
      'responsibilities',
      'participation',
      'results',
      'resources',
      'governance',
      'sign-off',
      'annex-safeguards',
      'annex-answers',
      'annex-instruments',
      'annex-glossary',
      'annex-progress',
      'annex-file',
    ],
  },
  'minister-brief': { sections: ['summary', 'short-actions', 'sign-off'] },
  accelerator: {
    sections: ['scope', 'risks', 'month-actions', 'timeline', 'participation', 'resources', 'annex-file'],
  },
  lender: { sections: ['commitments', 'resources', 'sign-off', 'annex-file'] },
  supervisory: { sections: ['supervision', 'governance', 'sign-off', 'annex-instruments', 'annex-file'] },
  contract: { sections: ['requirements', 'sign-off', 'annex-file'] },
  advocate: {
    sections: ['risks', 'asks', 'participation', 'results', 'not-prioritised', 'residual', 'annex-file'],
    isForOutside: true,
  },
  workshop: { sections: ['worksheets', 'questionnaire', 'annex-file'] },
  'progress-report': { sections: ['movement', 'results', 'annex-file'] },
} as const satisfies Record<string, Preset>

export type PresetName = keyof typeof PRESETS
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[]

/** What a document can hold besides: the general sections, and those that its preset brings. */
export function sectionsToChoose(preset: PresetName): readonly SectionName[] {
  const general: ReadonlySet<SectionName> = new Set(PRESETS.full.sections)
  const own: ReadonlySet<SectionName> = new Set(PRESETS[preset].sections)
  return SECTION_NAMES.filter((name) => general.has(name) || own.has(name))
}

/**
 * The parts of a document, in order. A cover opens every document, and the verdicts on the next steps stand in each:
 * in the summary, or on their own where it is left out.
 */
export function partsOf(chosen: readonly SectionName[]): readonly SectionPart[] {
  const before = chosen.filter((name) => name === 'contents').flatMap((name) => SECTIONS[name])
  const after = chosen
    .filter((name) => name !== 'contents')
    .reduce<readonly SectionPart[]>((parts, name) => [...parts, ...partsAfter(parts, name)], [])
  // The same way round as what follows, so that the two share a page.
  const orientation = after[0]?.orientation ?? 'portrait'
  const own: readonly SectionPart[] = chosen.includes('summary') ? [] : [{ orientation, write: verdicts }]
  return [{ orientation: 'portrait', write: cover }, ...before, ...own, ...after]
}

/** Where all stands turned, the signatures do too: on a page of their own they could be put to other words. */
function partsAfter(parts: readonly SectionPart[], name: SectionName): readonly SectionPart[] {
  const orientation = parts.at(-1)?.orientation
  if (name !== 'sign-off' || orientation === undefined) return SECTIONS[name]
  return SECTIONS[name].map(({ write }) => ({ write, orientation }))
}
