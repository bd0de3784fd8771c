import type { EditedItem, EditedPlan } from '@/core/plan/apply-edits'
import { isDone } from '@/core/plan/is-done'

const POINTS = ['open', 'risks', 'gates', 'actions', 'break', 'asks', 'findOut', 'close'] as const
export type Point = (typeof POINTS)[number]

export interface AgendaPoint {
  readonly point: Point
  readonly minutes: number
}

/**
 * Four minutes an action, so that each gets a name and a date, up to the next five, as meetings are planned; never less
 * than half an hour, nor more than one and a half.
 */
const minutesFor = (actions: number): number => Math.min(90, Math.max(30, Math.ceil((actions * 4) / 5) * 5))

/** Nobody settles who leads what is completed. */
export const actionsToSettle = ({ items }: EditedPlan): readonly EditedItem[] =>
  items.filter((item) => item.tier === 'priority' && !isDone(item))

const FIXED: Readonly<Record<Exclude<Point, 'actions'>, number>> = {
  open: 10,
  risks: 30,
  gates: 20,
  break: 15,
  asks: 25,
  findOut: 15,
  close: 15,
}

/** A half-day that goes through a plan in the order in which one decides; what the plan does not hold is left out. */
export function agendaOf(plan: EditedPlan): readonly AgendaPoint[] {
  const actions = actionsToSettle(plan).length
  const isEmpty: Readonly<Partial<Record<Point, boolean>>> = {
    gates: plan.gates.length === 0,
    actions: actions === 0,
    asks: plan.asks.length === 0,
    findOut: plan.findOut.length === 0,
  }
  return POINTS.filter((point) => isEmpty[point] !== true).map((point) => ({
    point,
    minutes: point === 'actions' ? minutesFor(actions) : FIXED[point],
  }))
}
