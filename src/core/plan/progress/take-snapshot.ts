import { monthName } from '../../questionnaire/context'
import type { EditedItem, EditedPlan } from '../apply-edits'
import type { Snapshot, SnapshotItem } from '../saved-plan'

/**
 * The plan as it stands, to be held against later. In it: what is in the plan, and what was set aside though somebody
 * had begun it or it is in place, so that the next review can say where it went.
 */
export function takeSnapshot(
  plan: EditedPlan,
  date: string,
  titleOf: (item: EditedItem) => string,
  note = '',
): Snapshot {
  const items = plan.items.filter(isFollowed)
  const { startMonth } = plan.context
  return {
    date,
    statuses: Object.fromEntries(items.map((item) => [item.id, item.edit.status ?? 'not-started'])),
    ...(startMonth === null ? {} : { startMonth: monthName(startMonth) }),
    items: Object.fromEntries(items.map((item) => [item.id, snapshotItem(item, titleOf(item))])),
    ...(note.trim() === '' ? {} : { note }),
  }
}

function isFollowed({ tier, edit }: EditedItem): boolean {
  return tier === 'priority' || edit.status !== undefined || edit.decision !== undefined
}

function snapshotItem({ tier, principle, lead, edit, schedule }: EditedItem, title: string): SnapshotItem {
  const post = edit.lead?.trim()
  const latest = Object.entries(edit.indicators ?? {}).flatMap(([id, indicator]) => {
    const value = indicator.latest?.trim()
    return value ? [[id, value] as const] : []
  })
  return {
    title,
    tier,
    principle,
    role: lead,
    ...(post ? { lead: post } : {}),
    ...(edit.decision === undefined ? {} : { decision: edit.decision }),
    ...(schedule.state === 'scheduled'
      ? { wave: schedule.wave, startOffset: schedule.startOffset, endOffset: schedule.endOffset }
      : {}),
    ...(latest.length === 0 ? {} : { latest: Object.fromEntries(latest) }),
  }
}
