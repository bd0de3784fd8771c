import type { Plan, PlanItem } from '@/core/plan/plan'

/** A plan on one page of plain text: what a reader needs to judge whether it makes sense. */
export function planSummary(probes: string, plan: Plan): string {
  return [
    `Probes: ${probes}`,
    '',
    ...section('Top risks', plan.topRisks.map((risk) => `${risk} ${exposureIn(plan, risk)}`)),
    ...section('Other risks', [
      plan.exposures
        .filter((each) => !plan.topRisks.includes(each.risk))
        .map((each) => `${each.risk} ${each.exposure}`)
        .join(', '),
    ]),
    ...section('Gates', plan.gates.map(gateLine)),
    ...section(
      `Short list (${plan.items.filter((item) => item.tier === 'priority').length} of ${plan.items.length})`,
      plan.items.filter((item) => item.tier === 'priority').map(itemLine),
    ),
    ...section(
      'Prerequisites from the annex',
      plan.items.filter((item) => item.tier === 'annex' && item.schedule.state === 'scheduled').map(itemLine),
    ),
    ...section('Shortfalls', plan.shortfalls.map(shortfallLine)),
    ...section('Find out', plan.findOut.map((each) => `${each.question} ${each.swing} ${each.tier}`)),
    ...section('Not assessed', plan.notAssessed),
    ...section('Asks of others', asksByRole(plan)),
  ].join('\n')
}

/** How many for each authority, and the first of them. */
function asksByRole(plan: Plan): readonly string[] {
  const roles = [...new Set(plan.asks.map((ask) => ask.role))]
  return roles.map((role) => {
    const asks = plan.asks.filter((ask) => ask.role === role)
    return `${role}: ${asks.length}, first ${asks.slice(0, 3).map((ask) => ask.action).join(', ')}`
  })
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...(lines.length > 0 ? lines : ['–']).map((line) => `  ${line}`), '']
}

function exposureIn(plan: Plan, risk: string): number {
  return plan.exposures.find((each) => each.risk === risk)?.exposure ?? 0
}

function gateLine(gate: Plan['gates'][number]): string {
  const assumed = gate.assumed ? ' (assumed)' : ''
  const proposed = gate.proposedOffset === null ? '' : `, better month ${gate.proposedOffset}`
  const reasons = gate.reasons.map((each) => (each.question ? `${each.reason}:${each.question}` : each.reason))
  const because = reasons.length > 0 ? `: ${reasons.join(', ')}` : ''
  return `${gate.gate}, month ${gate.offset}${assumed}${proposed} → ${gate.verdict}${because}`
}

function itemLine(item: PlanItem): string {
  const marks = [
    item.verdict === 'unknown' ? 'to be confirmed' : '',
    item.isSelfAssessed ? 'self-assessed' : '',
    item.parts.some((part) => part.form === 'protective') ? 'protective' : '',
    item.parts.some((part) => part.form === 'remedy') ? 'remedy' : '',
    item.parts.some((part) => part.late === 'at-renewal') ? 'at renewal' : '',
    item.parts.some((part) => part.hasInterim) ? 'interim' : '',
  ].filter((mark) => mark !== '')
  const gate = item.gate === null ? '' : ` · ${item.gate}`
  const marked = marks.length > 0 ? ` · ${marks.join(', ')}` : ''
  return `${item.id} (${item.principle}) ${item.score} · ${item.mode} · ${when(item)} · ${item.accountable}${gate}${marked}`
}

function when({ schedule }: PlanItem): string {
  if (schedule.state === 'unscheduled') return `not scheduled: ${schedule.reason}`
  return `wave ${schedule.wave}, months ${schedule.startOffset}–${schedule.endOffset}`
}

function shortfallLine(shortfall: Plan['shortfalls'][number]): string {
  const what = 'risk' in shortfall ? shortfall.risk : shortfall.principle
  return `${what}: ${shortfall.available} available`
}
