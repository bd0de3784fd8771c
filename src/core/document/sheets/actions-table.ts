import { risksLowered } from '../../library/risks-lowered'
import type { Action } from '../../library/safeguard'
import type { EditedItem } from '../../plan/apply-edits'
import { asSaid, statusCounted } from '../status-words'
import { formOf, leadPart, repeatsTitle, titleOf } from '../item-words'
import { interimOf } from '../date-words'
import { isGateAhead } from '../gate-words'
import { leadOf, partnersOf } from '../lead-and-partners'
import { reasonPhrase } from '../reason-phrase'
import { libraryMarker } from '../library-marker'
import { linesCell, NOTHING, numberCell, type SheetCell, type SheetTable, textCell } from '../plan-sheet'
import { safeguardOf, type SectionInput, showsPoints } from '../section'
import { firstDayAt, lastDayBefore, monthCell } from './dates'

interface ActionColumn {
  readonly header: string
  readonly width: number
  readonly cell: (item: EditedItem) => SheetCell
}

/**
 * Every action that applies, the priority ones first: nothing is left out for having no number, note or date. On paper
 * the columns go over several pages side by side, so what belongs together stands together.
 */
export function actionsTable(input: SectionInput): SheetTable {
  const columns = [
    ...workColumns(input),
    ...stepColumns(input),
    ...noteColumns(input),
    ...backgroundColumns(input),
    ...libraryColumn(input),
  ]
  return {
    name: input.words.say('sheets:tables.actions'),
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: input.plan.items.map((item) => columns.map((column) => column.cell(item))),
    frozenColumns: 2,
  }
}

/** Where a library of somebody's own is in use: a table of actions travels without its cover. */
function libraryColumn(input: SectionInput): readonly ActionColumn[] {
  const { own } = input.library
  if (!own) return []
  const marker = libraryMarker(input)
  const cell = ({ id }: EditedItem): SheetCell => (own.ids.has(id) ? textCell(marker) : NOTHING)
  return [{ header: input.words.say('document:annex.file.library'), width: 40, cell }]
}

/** What one works with from week to week: these are the columns of the first page side by side. */
function workColumns(input: SectionInput): readonly ActionColumn[] {
  const { say } = input.words
  const months = input.plan.context.startMonth === null ? 'Number' : ''
  return [
    { header: say('sheets:number'), width: 6, cell: (item) => numberOf(input, item) },
    { header: say('document:actions.action'), width: 34, cell: (item) => textCell(titleOf(input, item)) },
    {
      header: say('document:actions.what'),
      width: 44,
      cell: (item) => textCell(whatIsDone(input, item)),
    },
    { header: say('document:sheets.lead'), width: 26, cell: (item) => textCell(leadOf(input, item)) },
    { header: say(`sheets:actions.start${months}`), width: 12, cell: (item) => startOf(input, item) },
    { header: say(`sheets:actions.end${months}`), width: 12, cell: (item) => endOf(input, item) },
    {
      header: say('sheets:actions.status'),
      width: 13,
      cell: (item) => textCell(statusCounted(input, item)),
    },
    { header: say('sheets:actions.standing'), width: 16, cell: (item) => textCell(standingOf(input, item)) },
    { header: say('sheets:actions.wave'), width: 14, cell: (item) => textCell(waveOf(input, item)) },
    {
      header: say('sheets:actions.gate'),
      width: 17,
      cell: ({ gate }) => textCell(isGateAhead(input, gate) ? say(`taxonomy:gates.${gate}`) : ''),
    },
  ]
}

/** Of which authorities, with whom and how it is done, and what comes of it. */
function stepColumns(input: SectionInput): readonly ActionColumn[] {
  const { say } = input.words
  return [
    // Under the name of a post the authority would stand nowhere: one file of actions goes to several of them.
    {
      header: say('workspace:own.lead'),
      width: 18,
      cell: ({ lead }) => textCell(say(`taxonomy:roles.${lead}`)),
    },
    {
      header: say('workspace:own.accountable'),
      width: 18,
      cell: ({ accountable }) => textCell(say(`taxonomy:roles.${accountable}`)),
    },
    { header: say('document:sheets.partners'), width: 26, cell: (item) => textCell(partnersOf(input, item)) },
    {
      header: say('sheets:actions.steps'),
      width: 90,
      cell: (item) => linesCell(numbered(leadForm(input, item).steps)),
    },
    {
      header: say('document:actions.result'),
      width: 36,
      cell: (item) => textCell(leadForm(input, item).deliverable),
    },
  ]
}

/** What others do, and what the users wrote on money and besides. */
function noteColumns(input: SectionInput): readonly ActionColumn[] {
  const { say } = input.words
  return [
    { header: say('sheets:actions.others'), width: 46, cell: (item) => othersOf(input, item) },
    { header: say('sheets:actions.costLow'), width: 13, cell: ({ edit }) => amountCell(edit.costLow) },
    { header: say('sheets:actions.costHigh'), width: 13, cell: ({ edit }) => amountCell(edit.costHigh) },
    {
      header: say('sheets:actions.currency'),
      width: 10,
      cell: ({ edit }) =>
        edit.costLow === undefined && edit.costHigh === undefined
          ? NOTHING
          : textCell(edit.costCurrency ?? input.answers.currency),
    },
    { header: say('sheets:actions.costSource'), width: 24, cell: ({ edit }) => textCell(edit.costSource) },
    { header: say('document:sheets.notes'), width: 44, cell: ({ edit }) => textCell(edit.notes) },
    { header: say('document:sheets.evidence'), width: 30, cell: ({ edit }) => textCell(edit.evidenceLink) },
    {
      header: say('sheets:actions.standingReason'),
      width: 36,
      cell: (item) => textCell(item.edit.decisionReason),
    },
  ]
}

/** What the library knows of it. */
function backgroundColumns(input: SectionInput): readonly ActionColumn[] {
  const { say } = input.words
  return [
    {
      header: say('document:sheets.principle'),
      width: 24,
      cell: ({ principle }) => textCell(`${principle} ${say(`taxonomy:principles.${principle}`)}`),
    },
    {
      header: say('document:sheets.risks'),
      width: 22,
      cell: ({ risks }) => linesCell(risksLowered(risks).map((risk) => say(`taxonomy:risks.${risk}.name`))),
    },
    {
      header: say('sheets:actions.effort'),
      width: 12,
      cell: (item) => {
        const action = actionOf(input, item)
        return textCell(action && say(`taxonomy:efforts.${action.effort}`))
      },
    },
    {
      header: say('sheets:actions.weeksLeast'),
      width: 10,
      cell: (item) => numberCell(actionOf(input, item)?.weeks[0]),
    },
    {
      header: say('sheets:actions.weeksMost'),
      width: 10,
      cell: (item) => numberCell(actionOf(input, item)?.weeks[1]),
    },
    { header: say('document:sheets.prerequisites'), width: 24, cell: (item) => before(input, item) },
    { header: say('document:sheets.why'), width: 104, cell: (item) => reasonsOf(input, item) },
    ...(showsPoints(input)
      ? [
          {
            header: say('document:annex.all.score'),
            width: 12,
            cell: ({ score }: EditedItem) => numberCell(score),
          },
        ]
      : []),
    { header: say('sheets:actions.id'), width: 24, cell: ({ id }) => textCell(id) },
  ]
}

const leadForm = (input: SectionInput, item: EditedItem) => formOf(input, item, leadPart(item))

/** Empty where there is but the title, which has a column of its own: a gap to be filled in, as in documents. */
function whatIsDone(input: SectionInput, item: EditedItem): string {
  const form = leadForm(input, item)
  return repeatsTitle(input, item, form) ? '' : form.action
}

/** The number that documents give it; only priority actions have one. */
export function numberOf(input: SectionInput, item: EditedItem): SheetCell {
  const index = input.priority.indexOf(item)
  return index < 0 ? NOTHING : numberCell(index + 1)
}

/** One of few words, so that a column can be filtered by it; the reason has a column of its own. */
function standingOf(input: SectionInput, item: EditedItem): string {
  const { say } = input.words
  const { decision } = item.edit
  if (item.tier === 'priority') return say('sheets:standing.priority')
  if (decision !== undefined && decision !== 'planned')
    return asSaid(input, item, 'decision', say(`plan:edit.decisions.${decision}`))
  if (item.isPrerequisite) return say('sheets:standing.first')
  return say(item.mode === 'upkeep' ? 'sheets:standing.upkeep' : 'sheets:standing.notPriority')
}

/** Beside the months it says so where they are those of an interim measure. */
function waveOf(input: SectionInput, item: EditedItem): string {
  const { say } = input.words
  const { schedule } = item
  if (schedule.state === 'scheduled') {
    const when = say(`taxonomy:waves.${schedule.wave}`)
    return interimOf(input, item) === undefined ? when : say('document:when.interim', { when })
  }
  return schedule.reason === 'annex' ? '' : say(`engine:unscheduled.${schedule.reason}`)
}

function startOf(input: SectionInput, { schedule }: EditedItem): SheetCell {
  if (schedule.state !== 'scheduled') return NOTHING
  return monthCell(firstDayAt(input, schedule.startOffset), schedule.startOffset + 1)
}

function endOf(input: SectionInput, { schedule }: EditedItem): SheetCell {
  if (schedule.state !== 'scheduled') return NOTHING
  return monthCell(lastDayBefore(input, schedule.endOffset), schedule.endOffset)
}

/** Effort and weeks are those of the action as it is done at its stage; upkeep has none. */
function actionOf(input: SectionInput, item: EditedItem): Action | undefined {
  const part = leadPart(item)
  if (part.form === 'upkeep') return undefined
  return safeguardOf(input, item.id).actions.find((action) => action.id === part.action)
}

function before(input: SectionInput, item: EditedItem): SheetCell {
  const inPlan = new Map(input.plan.items.map((each) => [each.id, each]))
  return linesCell(
    item.dependsOn.flatMap((id) => {
      const found = inPlan.get(id)
      return found === undefined ? [] : [titleOf(input, found)]
    }),
  )
}

function othersOf(input: SectionInput, item: EditedItem): SheetCell {
  const { say } = input.words
  const lead = leadPart(item)
  return linesCell(
    item.parts
      .filter((part) => part !== lead)
      .map((part) =>
        say('document:sheets.partHeading', {
          role: say(`taxonomy:roles.${part.role}`),
          action: formOf(input, item, part).action,
        }),
      ),
  )
}

function reasonsOf(input: SectionInput, item: EditedItem): SheetCell {
  const withPoints = showsPoints(input)
  const phrases = item.reasons
    .filter((reason) => withPoints || reason.kind !== 'risk')
    .map((reason) => reasonPhrase(input, item, reason) ?? input.words.say('document:sheets.whySensitive'))
  return textCell([...new Set(phrases)].join(' · '))
}

/** A number where it was understood, else the text as typed. */
function amountCell(amount: number | string | undefined): SheetCell {
  return typeof amount === 'string' ? textCell(amount) : numberCell(amount)
}

function numbered(steps: readonly string[]): readonly string[] {
  return steps.map((step, index) => `${index + 1}. ${step}`)
}
