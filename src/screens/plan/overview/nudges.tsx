import { useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Button } from '@/components/button'
import { VisuallyHidden } from '@/components/visually-hidden'
import { betweenSentences } from '@/core/document/between-sentences'
import { monthAt } from '@/core/document/date-words'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import { isDismissed, type Nudge, nudgeId, nudgesOf } from '@/core/plan/nudges'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { isolated } from '@/i18n/isolated'
import { announced } from '@/state/announcements'
import { nudgesDismissed } from '@/state/edits'
import type { PlanSay } from '../item-phrases'
import styles from './nudges.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
}

/** What stands out in the plan as a whole, each with its reason; what the user has considered is set aside. */
export function Nudges({ saved, input }: Props) {
  const { t } = useTranslation(['plan', 'taxonomy', 'workspace'])
  const heading = useRef<HTMLHeadingElement>(null)
  const { dismissed } = saved.edits
  const all = nudgesOf(input.plan, saved.edits, input.library.settings)
  const shown = all.filter((nudge) => !isDismissed(nudge, dismissed))
  const hidden = all.length - shown.length
  return (
    <section aria-labelledby="nudges-heading" className={styles.nudges}>
      <h2 id="nudges-heading" ref={heading} tabIndex={-1}>
        {t('workspace:nudge.heading')}
      </h2>
      <p className={styles.lead}>{t(`workspace:nudge.${leadOf(shown.length, hidden)}`)}</p>
      <ul className={styles.list}>
        {shown.map((nudge) => {
          const { what, why } = nudgeWords(t, input, nudge)
          return (
            <li key={nudgeId(nudge)}>
              <strong>{what}</strong>
              <p>
                {why}
                {betweenSentences(input.words.language)}
                <Link to={`/plans/${saved.id}/${addressOf(nudge)}`}>{linkWords(t, input, nudge)}</Link>
              </p>
              <Button
                kind="plain"
                onClick={() => {
                  nudgesDismissed(saved.id, [...dismissed, nudgeId(nudge)])
                  announced(t('workspace:nudge.dismissed', { nudge: isolated(what) }))
                  heading.current?.focus()
                }}
              >
                <span aria-hidden="true">{t('workspace:nudge.dismissShort')}</span>
                <VisuallyHidden>{t('workspace:nudge.dismiss', { nudge: what })}</VisuallyHidden>
              </Button>
            </li>
          )
        })}
      </ul>
      {hidden > 0 && (
        <p>
          <Button
            kind="plain"
            onClick={() => {
              nudgesDismissed(saved.id, [])
              announced(t('workspace:nudge.restored'))
              heading.current?.focus()
            }}
          >
            {t('workspace:nudge.restore', { count: hidden })}
          </Button>
        </p>
      )}
    </section>
  )
}

/** A plan of which hints were set aside is not called balanced for that. */
function leadOf(shown: number, hidden: number): 'lead' | 'noneElse' | 'none' {
  if (shown > 0) return 'lead'
  return hidden > 0 ? 'noneElse' : 'none'
}

function nudgeWords(
  t: PlanSay,
  input: SectionInput,
  nudge: Nudge,
): { readonly what: string; readonly why: string } {
  const words = (values: Readonly<Record<string, string | number>>) => ({
    what: t(`workspace:nudge.${nudge.what}.what` as 'workspace:nudge.risk.what', values as { risk: string }),
    why: t(`workspace:nudge.${nudge.what}.why` as 'workspace:nudge.risk.why', values),
  })
  switch (nudge.what) {
    case 'overload': {
      const { what, why } = words({
        lead: t(`taxonomy:roles.${nudge.lead}`),
        count: nudge.count,
        most: nudge.most,
        month: monthAt(input, nudge.offset),
      })
      const isSaid = input.plan.context.parallelActions !== null
      return { what, why: isSaid ? why : t('workspace:nudge.overload.whyAssumed', { most: nudge.most }) }
    }
    case 'principle':
      return words({
        principle: t(`taxonomy:principles.${nudge.principle}`),
        count: nudge.count,
        all: nudge.all,
      })
    case 'kind':
      return words({ kind: t(`taxonomy:kinds.${nudge.kind}`), count: nudge.count, all: nudge.all })
    case 'risk':
      return words({ risk: t(`taxonomy:risks.${nudge.risk}.name`) })
    case 'gate': {
      const month = monthAt(input, nudge.offset)
      const said = words({ gate: t(`taxonomy:gates.${nudge.gate}`), count: nudge.count, month })
      return nudge.isFixed ? { ...said, why: t('workspace:nudge.gate.whyFixed', { month }) } : said
    }
    case 'steps':
      return words({
        earlier: t(`taxonomy:gates.${nudge.earlier.gate}`),
        later: t(`taxonomy:gates.${nudge.later.gate}`),
        earlierMonth: monthAt(input, nudge.earlier.offset),
        laterMonth: monthAt(input, nudge.later.offset),
      })
    case 'behind':
      return words({
        gate: t(`taxonomy:gates.${nudge.gate}`),
        stage: t(`taxonomy:stages.${nudge.stage}`),
        month: monthAt(input, nudge.offset),
      })
    case 'accountable': {
      const roles = input.words.list(nudge.roles.map((role) => t(`taxonomy:roles.${role}`)))
      const said = words({ count: nudge.count, roles })
      // Of advocates nobody expects the power: they ask those who have it.
      const isOfAdvocates = input.plan.context.roles.every((role) => role === 'advocates')
      return isOfAdvocates ? { ...said, why: t('workspace:nudge.accountable.whyAdvocates', { roles }) } : said
    }
    case 'too-many':
      return words({ count: nudge.count, most: nudge.most })
    case 'order':
    case 'earlier':
      return words({ count: nudge.count })
    case 'early':
      return words({ count: nudge.count, month: monthAt(input, 0) })
    case 'beyond':
      return words({ count: nudge.count, month: monthAt(input, input.plan.horizonMonths - 1) })
    case 'people':
      return words({})
  }
}

/** Where one mends it: at what it speaks of, where that stands far down. */
function addressOf(nudge: Nudge): string {
  switch (nudge.what) {
    case 'overload':
      return `timeline?show=load-${nudge.lead}`
    case 'steps':
    case 'behind':
      return 'timeline?show=steps'
    case 'gate':
    case 'order':
      return 'timeline?show=clashes'
    case 'early':
    case 'beyond':
      return `actions?item=${nudge.first.id}`
    case 'risk':
      return `risks?show=${nudge.risk}`
    case 'people':
      return 'people?show=took'
    case 'principle':
      return `actions?group=principle&show=${nudge.principle}`
    case 'kind':
      return `actions?group=kind&show=${nudge.kind}`
    case 'too-many':
      return 'actions?show=priority'
    case 'earlier':
      return 'actions?show=earlier'
    case 'accountable':
      return 'actions?show=outside'
  }
}

/** Read by itself, in a list of links, it still says where it leads. */
function linkWords(t: PlanSay, input: SectionInput, nudge: Nudge): string {
  switch (nudge.what) {
    case 'overload':
      return t('workspace:see.load', { lead: t(`taxonomy:roles.${nudge.lead}`) })
    case 'steps':
    case 'behind':
      return t('workspace:see.steps')
    case 'gate':
    case 'order':
      return t('workspace:see.clashes')
    case 'early':
    case 'beyond':
      return t('workspace:see.action', { title: titleOf(input, nudge.first) })
    case 'risk':
      return t('workspace:see.risk', { risk: t(`taxonomy:risks.${nudge.risk}.name`) })
    case 'people':
      return t('workspace:see.people')
    case 'principle':
      return t('workspace:see.principles')
    case 'kind':
      return t('workspace:see.kinds')
    case 'too-many':
      return t('workspace:see.priority')
    case 'earlier':
      return t('workspace:see.earlier')
    case 'accountable':
      return t('workspace:see.outside')
  }
}
