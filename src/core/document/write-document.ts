import type { Library } from '../library/library'
import type { EditedPlan } from '../plan/apply-edits'
import type { Answers } from '../questionnaire/answers'
import { libraryMarker } from './library-marker'
import type { Block, Paper, PlanDocument } from './plan-document'
import { partsOf, type Preset, type PresetName, PRESETS } from './presets'
import { SECTION_NAMES } from './section-list'
import { signNames } from './sign-names'
import { withOwnItems } from './own-items'
import { withCoarseExposures } from './coarse-exposures'
import { type Blocks, type DocumentOptions, type PlanRecord, type SectionInput, showsPoints } from './section'
import type { Words } from './words'

export interface WriteOptions extends DocumentOptions {
  readonly preset: PresetName
  /** The sections wanted, by name; left out means those of the preset. Names that no version knows are passed over. */
  readonly sections?: readonly string[] | undefined
  readonly paper: Paper
}

export interface WriteInput {
  /** The user's own title; empty gives one from the system's name. */
  readonly title: string
  readonly plan: EditedPlan
  readonly record: PlanRecord
  readonly answers: Answers
  readonly library: Library
  readonly frameworkVersion: string
  readonly words: Words
  readonly options: WriteOptions
}

/** Chooses the words: the plan as blocks, in one language, for one purpose. Empty sections leave themselves out. */
export function writeDocument(input: WriteInput): PlanDocument {
  const { words, options } = input
  const section = sectionInput(input)
  const { title } = section
  return {
    title,
    subject: words.say('document:subject'),
    author: options.author,
    language: words.language,
    direction: words.direction,
    paper: options.paper,
    date: options.date,
    footer: {
      text: footerText(section),
      beforePage: words.say('document:page.before'),
      betweenPages: words.say('document:page.between'),
      afterPages: words.say('document:page.after'),
    },
    continued: words.say('document:continued'),
    signNames: signNames(words),
    blocks: blocksOf(section, options),
  }
}

/** On every page, and so is the marker of a library that is not the bundled one. */
function footerText(section: SectionInput): string {
  const { words, options, title, plan } = section
  const text = words.say('document:footer', {
    title,
    version: words.say(`document:status.${options.status}`),
    date: words.date(options.date),
    library: plan.libraryVersion,
  })
  return [text, libraryMarker(section)].filter(Boolean).join(' · ')
}

/** What sections and tables draw on: the input with its title, its safeguards by id and its numbered items. */
export function sectionInput(
  input: Omit<WriteInput, 'options'> & Pick<SectionInput, 'options'>,
): SectionInput {
  const { answers, words, library } = input
  const plan = showsPoints(input) ? input.plan : withCoarseExposures(input.plan)
  return withOwnItems({
    ...input,
    plan,
    title: input.title.trim() || defaultTitle(answers, words),
    safeguards: new Map(library.safeguards.map((safeguard) => [safeguard.id, safeguard])),
    priority: plan.items.filter((item) => item.tier === 'priority'),
  })
}

/** For a plan that was given none. */
export function defaultTitle(answers: Answers, words: Words): string {
  const dpi = answers.dpiName?.trim()
  return dpi ? words.say('interface:planTitle.named', { dpi }) : words.say('interface:planTitle.plain')
}

function blocksOf(input: SectionInput, { preset, sections }: WriteOptions): readonly Block[] {
  const { sections: own, isForOutside }: Preset = PRESETS[preset]
  const chosen = sections === undefined ? own : SECTION_NAMES.filter((name) => sections.includes(name))
  const kind = input.words.say(`plan:export.presets.${preset}.name`)
  const hasLetters = chosen.includes('annex-safeguards')
  const forReader = {
    ...input,
    kind,
    hasLetters,
    hasAnswers: chosen.includes('annex-answers'),
    hasSheets: chosen.includes('sheets'),
    hasForm: chosen.includes('annex-progress'),
    coverHoldsFile: !hasLetters && chosen.includes('annex-file'),
    ...(isForOutside ? { isForOutside } : {}),
  }
  const written = partsOf(chosen).map(({ write, orientation }) => ({ orientation, blocks: write(forReader) }))
  return inSections(written.filter(({ blocks }) => blocks.length > 0))
}

interface Stretch {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: Blocks
}

/** Wide tables that follow one another share their turned pages. */
function inSections(stretches: readonly Stretch[]): readonly Block[] {
  const joined: { orientation: Stretch['orientation']; blocks: Blocks[number][] }[] = []
  for (const { orientation, blocks } of stretches) {
    const last = joined.at(-1)
    if (last?.orientation === orientation) last.blocks.push(...blocks)
    else joined.push({ orientation, blocks: [...blocks] })
  }
  return joined.flatMap(({ orientation, blocks }): readonly Block[] =>
    orientation === 'landscape' ? [{ type: 'section', orientation, blocks }] : blocks,
  )
}
