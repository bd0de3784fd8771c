import type { TFunction } from 'i18next'
import { KINDS } from '@/core/library/kinds'
import { readNudgeName } from '@/core/plan/nudge-name'
import { GATES, PRINCIPLES, RISKS, ROLES, STAGES } from '@/core/questionnaire/vocabulary'

type Say = TFunction<['review', 'workspace', 'taxonomy']>

/** What a hint that was set aside had said, from the id that is kept of it (`nudgeId`); as it stands where it says nothing. */
export function hintName(t: Say, id: string): string {
  const { about, count } = readNudgeName(id)
  const [what, first, second] = about
  const [lead, principle, kind] = [find(ROLES, first), find(PRINCIPLES, first), find(KINDS, first)]
  const [gate, later, risk] = [find(GATES, first), find(GATES, second), find(RISKS, first)]
  if (what === 'people') return t('workspace:nudge.people.what')
  if (what === 'principle' && principle)
    return t('workspace:nudge.principle.short', { principle: t(`taxonomy:principles.${principle}`) })
  if (what === 'kind' && kind) return t('workspace:nudge.kind.short', { kind: t(`taxonomy:kinds.${kind}`) })
  if (what === 'risk' && risk)
    return t('workspace:nudge.risk.what', { risk: t(`taxonomy:risks.${risk}.name`) })
  if (what === 'steps' && gate && later)
    return t('workspace:nudge.steps.what', {
      earlier: t(`taxonomy:gates.${gate}`),
      later: t(`taxonomy:gates.${later}`),
    })
  if (what === 'behind' && gate && find(STAGES, second))
    return t('workspace:nudge.behind.what', { gate: t(`taxonomy:gates.${gate}`) })
  if (count === null) return id
  if (what === 'overload' && lead)
    return t('workspace:nudge.overload.short', { lead: t(`taxonomy:roles.${lead}`), count })
  if (what === 'gate' && gate)
    return t('workspace:nudge.gate.what', { gate: t(`taxonomy:gates.${gate}`), count })
  if (what === 'too-many') return t('workspace:nudge.too-many.what', { count })
  const counted = find(COUNTED, what)
  return counted ? t(`workspace:nudge.${counted}.what`, { count }) : id
}

const COUNTED = ['earlier', 'order', 'early', 'beyond', 'accountable'] as const

function find<Code extends string>(codes: readonly Code[], text: string | undefined): Code | undefined {
  return codes.find((code) => code === text)
}
