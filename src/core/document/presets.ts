import type { WriteSection } from './section'
import { actionSheets } from './sections/action-sheets'
import { answersAndMethod } from './sections/annex-answers'
import { fileDetails } from './sections/annex-file'
import { glossary } from './sections/annex-glossary'
import { instruments } from './sections/annex-instruments'
import { progressForm } from './sections/annex-progress'
import { allSafeguards } from './sections/annex-safeguards'
import { contextSnapshot } from './sections/context-snapshot'
import { cover } from './sections/cover'
import { governance } from './sections/governance'
import { participation } from './sections/participation'
import { priorityActions } from './sections/priority-actions'
import { resources } from './sections/resources'
import { results } from './sections/results'
import { riskPicture, riskRegister } from './sections/risk-picture'
import { scope } from './sections/scope'
import { shortActions } from './sections/short-actions'
import { signOff } from './sections/sign-off'
import { summary } from './sections/summary'
import { timeline } from './sections/timeline'
import { whoDoesWhat } from './sections/who-does-what'

interface PresetSection {
  readonly write: WriteSection
  readonly orientation: 'portrait' | 'landscape'
}

const portrait = (write: WriteSection): PresetSection => ({ write, orientation: 'portrait' })
const landscape = (write: WriteSection): PresetSection => ({ write, orientation: 'landscape' })

/** A page that is signed stands alone. */
const onNewPage =
  (write: WriteSection): WriteSection =>
  (input) => {
    const blocks = write(input)
    return blocks.length === 0 ? [] : [{ type: 'page-break' }, ...blocks]
  }

const contents: WriteSection = ({ words }) => [{ type: 'contents', title: words.say('document:contents') }]

/** Which sections a document has, in order. A new preset is a new line here and its name in the texts. */
export const PRESETS = {
  full: [
    portrait(cover),
    portrait(contents),
    portrait(onNewPage(summary)),
    portrait(scope),
    portrait(contextSnapshot),
    portrait(riskPicture),
    landscape(riskRegister),
    landscape(priorityActions),
    portrait(actionSheets),
    portrait(timeline),
    portrait(whoDoesWhat),
    portrait(participation),
    portrait(results),
    portrait(resources),
    portrait(governance),
    portrait(onNewPage(signOff)),
    portrait(onNewPage(allSafeguards)),
    portrait(answersAndMethod),
    portrait(instruments),
    portrait(glossary),
    portrait(progressForm),
    portrait(fileDetails),
  ],
  'minister-brief': [
    portrait(cover),
    portrait(summary),
    portrait(shortActions),
    portrait(onNewPage(signOff)),
  ],
} as const satisfies Record<string, readonly PresetSection[]>

export type PresetName = keyof typeof PRESETS
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[]
