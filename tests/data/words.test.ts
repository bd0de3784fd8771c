import { describe, expect, it } from 'vitest'
import { loadSafeguardTexts, readJson } from '@/cli/load-data'
import { instructionsIn, proseOf } from '@/cli/library-sentences'
import { LANGUAGES, type Stage, STAGES } from '@/core/questionnaire/vocabulary'
import { flatTexts, type TextTree } from '@/i18n/flat-texts'
import { library } from '../support/plans'

const { texts } = loadSafeguardTexts('en')
const all = Object.entries(texts)

/** Moments that pass, with the last stage in which they may still lie ahead, and how sentences speak of them. */
const MOMENTS: readonly (readonly [string, Stage, RegExp])[] = [
  ['the tender', 'design', /\b(?:in|before|to) (?:the |a )?tender\b|before (?:the contract|signing)/i],
  ['the design', 'design', /before (?:the )?(?:design|build|architecture|data model|any code)|at the concept stage/i],
  ['the launch', 'development', /before (?:the )?(?:launch|start\b|go(?:ing)?[- ]live|roll-?out|opening|it (?:opens|starts|goes live))/i],
  ['the first people', 'development', /before (?:[a-z’]+ ){0,3}(?:first (?:child|person|enrolments?|form|payment|card)|data are (?:collected|taken))/i],
  ['the pilot', 'deployment', /\b(?:the|a|any) pilot\b|\bpilot (?:offices|places|users|districts)\b/i],
  ['the beginning', 'development', /from (?:the|its) (?:start|outset|beginning|first (?:line|day))\b|rolled out\b/i],
]
/** What holds at either time: another moment, a condition, or whatever comes next. */
const EITHER_WAY = /\bor (?:at|within|with|now|as|changed|already|each|in|a later|the (?:latest|next|contract))\b|\bwhere\b|\bwhile\b|\balready\b|\band each year\b|\b(?:before|at) each\b|\beach function\b|\bor widened\b/

type AnyAction = (typeof library.safeguards)[number]['actions'][number]

/** At its own stages; once they are past too, where it is caught up in its own words. */
function isShownAt(action: AnyAction, stage: Stage, all: readonly AnyAction[], canBeMissing: boolean): boolean {
  if (action.stages.includes(stage)) return true
  const isPast = action.stages.every((each) => STAGES.indexOf(each) < STAGES.indexOf(stage))
  const isFollowed = all.some((other) => other.role === action.role && other.stages.includes(stage))
  return isPast && action.late === 'do-now' && (canBeMissing || !isFollowed)
}

/** Every sentence inside, however deep. */
function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  return Object.values(words ?? {}).flatMap(sentencesIn)
}

describe('the words of the library', () => {
  it('have a title of their own for each safeguard', () => {
    const titles = all.map(([, text]) => text.title.toLowerCase())
    expect(titles).toEqual([...new Set(titles)])
  })

  it('never ask for the same thing twice in the same words', () => {
    const sentences = instructionsIn(texts).map(({ text }) => text.toLowerCase())
    const twice = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)
    expect(twice).toEqual([])
  })

  it('say why in two sentences or a little more', () => {
    for (const [id, { why }] of all) {
      const sentences = why.split(/[.?!](?:\s|$)/).filter((each) => each !== '').length
      expect([2, 3], `${id}: ${why}`).toContain(sentences)
    }
  })

  it('begin each action with a capital and end it with a full stop', () => {
    for (const { at, text } of instructionsIn(texts)) expect(text, at).toMatch(/^[\p{Lu}\p{N}“].*[.?!”)]$/su)
  })

  it('complete “It counts more here because …”', () => {
    for (const [id, { reasons = {} }] of all) {
      for (const reason of Object.values(reasons)) expect(reason, id).not.toMatch(/\.$/)
    }
  })

  it('blame no supplier for a closed system of the country’s own: the same reason stands for both answers', () => {
    for (const { id, raisedWhen } of library.safeguards) {
      for (const { when, reason } of raisedWhen) {
        if (!JSON.stringify(when).includes('"own-closed"')) continue
        expect(texts[id]?.reasons?.[reason], `${id} ${reason}`).not.toMatch(/supplier|one firm|vendor|turnkey/i)
      }
    }
  })

  it('say of what is needed for most services that it is so for most, not that there is no other way', () => {
    for (const { id, raisedWhen } of library.safeguards) {
      for (const { when, reason } of raisedWhen) {
        if (!JSON.stringify(when).includes('"most-services"')) continue
        expect(texts[id]?.reasons?.[reason], `${id} ${reason}`).not.toMatch(/\bno (other|second) way|only door|no service/i)
      }
    }
  })

  it('found no second authority and start no second bill where the answer says that there is one', () => {
    const first = (id: string): string => texts[id]?.actions[`${id}.government`]?.action ?? ''
    expect(first('independent-data-authority')).toMatch(/by a bill, or by applying the law in force/)
    expect(first('data-protection-act')).toMatch(/or amendments to what is there/)
  })

  it('ask for nothing that had to come before a step already taken: late work is done now in the same words', () => {
    const gone = /\bbefore (?:opening|roll-out|release|design|data are taken|collection starts|it (?:opens|goes live)|the (?:first|build|data model|exchange|system))|from the outset|nobody may go live|no start/i
    for (const { id, actions, upkeepWhen } of library.safeguards) {
      for (const each of actions) {
        const isFollowed = (stage: Stage): boolean =>
          actions.some((other) => other.role === each.role && other.stages.includes(stage))
        const isReplaced = upkeepWhen === undefined && isFollowed('deployment') && isFollowed('operations')
        if (each.late !== 'do-now' || each.stages.includes('operations') || isReplaced) continue
        expect(texts[id]?.actions[each.id]?.action, each.id).not.toMatch(gone)
      }
    }
  })

  it.each(MOMENTS)(
    'speak of “%s” only while it lies ahead, or say what holds once it is past: in steps, results and forms too',
    (_, until, moment) => {
      const late = library.safeguards.flatMap(({ id, actions, upkeepWhen }) =>
        actions
          .filter((each) => STAGES.some((stage) => STAGES.indexOf(stage) > STAGES.indexOf(until) && isShownAt(each, stage, actions, upkeepWhen !== undefined)))
          .flatMap((each) => {
            const { remedy: _remedy, ...words } = texts[id]?.actions[each.id] ?? { remedy: undefined }
            return sentencesIn(words).map((sentence) => [each.id, sentence] as const)
          }),
      )
      expect(late.filter(([, sentence]) => moment.test(sentence) && !EITHER_WAY.test(sentence))).toEqual([])
    },
  )

  it('say what is done in 25 words at most, and read no pilot where the roll-out is over', () => {
    for (const [id, { actions }] of all) {
      for (const { action } of Object.values(actions)) expect(action.split(' ').length, `${id}: ${action}`).toBeLessThanOrEqual(25)
    }
    const pilot = texts['pilot-with-stop-rules']
    const decide = pilot?.actions['pilot-with-stop-rules.government-decide']
    for (const words of [decide?.action, decide?.protective?.action]) expect(words).toMatch(/each step/)
    expect(pilot?.title).toMatch(/each wider step/)
  })

  it('put a figure or a word for all or none into each target', () => {
    for (const [id, { indicators }] of all) {
      for (const { target } of Object.values(indicators)) {
        expect(target, id).toMatch(/\d|\b(?:none|every|each|all|no|zero|one|two|three|half|fewer|falling|yes)\b/i)
      }
    }
  })

  it.each(LANGUAGES)('say after a colon without another why an action has no dates, in %s', (language) => {
    const { unscheduled } = readJson<{ unscheduled: Record<string, string> }>(`text/${language}/engine.json`)
    for (const reason of Object.values(unscheduled)) expect(reason).not.toMatch(/[:：]/)
  })

  it('hold no markup, no placeholder and no address', () => {
    for (const [id, text] of all) {
      for (const words of [text.title, ...proseOf(text)]) expect(words, id).not.toMatch(/<[a-z/]|\{\{|\bTODO\b|https?:/i)
    }
  })

  it('keep a figure and its percent sign on one line', () => {
    for (const [id, text] of all) {
      for (const words of proseOf(text)) expect(words, id).not.toMatch(/\d %/)
    }
  })

  it('note for safeguards of all types what differs by type, and nothing for types they are not for', () => {
    for (const { id, dpiTypes } of library.safeguards) {
      const noted = Object.keys(texts[id]?.byType ?? {}).sort()
      if (dpiTypes.length > 1) expect(noted, id).toEqual([...dpiTypes].sort())
      else expect(dpiTypes, id).toEqual(expect.arrayContaining(noted))
    }
  })
})

it('of a date that cannot move say what it asks for where the step is on hold, and where no step comes on it', () => {
  const { dates } = readJson<{ dates: Record<'onHold' | 'withoutStep', TextTree> }>('text/en/engine.json')
  const rules = library.settings.verdicts.filter((rule) => rule.cannotWait).map(({ id }) => id)
  expect(Object.keys(dates.onHold)).toEqual(rules)
  expect(Object.keys(dates.withoutStep)).toEqual(rules)
})

describe('the sentences on the constants of the engine', () => {
  it('say why for each group, in words', () => {
    const { why } = readJson<{ why: Record<string, string> }>('engine.json')
    const groups = ['baselines', 'score', 'shortList', 'schedule', 'verdicts']
    for (const group of groups) {
      const own = Object.entries(why).filter(([name]) => name === group || name.startsWith(`${group}.`))
      expect(own.map(([, sentence]) => sentence).join(' ').length, group).toBeGreaterThan(40)
      for (const [name, sentence] of own) expect(sentence, name).toMatch(/^\p{Lu}.+ .+\.$/u)
    }
  })

  it('are the same for readers, under a name for each constant', () => {
    const { why } = readJson<{ why: Record<string, string> }>('engine.json')
    const words = flatTexts(readJson<TextTree>('text/en/constants.json'))
    const expected = Object.entries(why).flatMap(([name, sentence]) => [
      [`${name}.name`, expect.stringMatching(/^\p{Lu}/u)],
      [`${name}.why`, sentence],
    ])
    expect(Object.fromEntries(words)).toEqual(Object.fromEntries(expected))
  })
})
