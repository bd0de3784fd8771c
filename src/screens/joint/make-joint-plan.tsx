import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { TitleField } from '@/components/title-field'
import { withNamesOf } from '@/core/plan/change-edits'
import { jointAnswers, jointEdits } from '@/core/plan/joint-plan'
import type { PlanEdits } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Library } from '@/core/library/library'
import type { OwnLibraryName } from '@/core/library/own-library-name'
import { newPlan } from '@/state/new-plan'
import type { FoundLibrary } from '@/state/own-library'
import { ownLibraryHeld } from '@/state/own-library-files'
import { planTitle } from '@/state/plan-name'
import { planStarted } from '@/state/plans'
import { useLanguage } from '@/state/preferences'
import { usePlaceWords } from '@/state/use-place-words'
import styles from './joint.module.css'

interface Props {
  readonly bundled: Library
  readonly plans: readonly SavedPlan[]
  readonly found: ReadonlyMap<string, FoundLibrary>
  readonly nameOf: (plan: SavedPlan) => string
}

/** One plan of all authorities, beside theirs; what they answer differently is said before. */
export function MakeJointPlan({ bundled, plans, found, nameOf }: Props) {
  const { t } = useTranslation(['review', 'interface'])
  const navigate = useNavigate()
  const language = useLanguage()
  const words = usePlaceWords(plans)
  const [title, setTitle] = useState(t('joint.plainTitle'))
  const [isRefused, setIsRefused] = useState(false)
  const { answers, differing } = jointAnswers(plans, t('interface:wizard.betweenAnswers'))
  const [first] = plans
  const shared = sharedLibrary(plans, found)
  const hasOwn = plans.some(({ ownLibrary }) => ownLibrary !== undefined)

  async function make(): Promise<void> {
    // Kept before the plan, so that it does not open without it.
    await ownLibraryHeld(shared?.hash)
    const edits = jointEdits(plans, {
      from: (plan, value) => t('joint.from', { plan: planTitle(plan, t), value }),
      fieldFrom: (plan, place, value) =>
        t('joint.fieldFrom', {
          plan: planTitle(plan, t),
          field: words.field(place),
          value: words.value(value, place),
        }),
      betweenPartners: t('interface:wizard.betweenAnswers'),
    })
    const plan = { ...newPlan(language, answers, title.trim()), edits: shared ? edits : named(edits) }
    void navigate(`/plans/${planStarted(shared ? { ...plan, ownLibrary: shared } : plan)}`)
  }

  /** What only libraries of their owners' own hold is left out of a plan from the bundled one, and keeps its name. */
  function named(edits: PlanEdits): PlanEdits {
    const known = new Set(bundled.safeguards.map(({ id }) => id))
    const names = Object.keys(edits.items).map((id) => [id, { title: words.title(id) }] as const)
    return withNamesOf(edits, (id) => known.has(id), Object.fromEntries(names))
  }

  return (
    <form
      className={styles.part}
      aria-labelledby="make-heading"
      onSubmit={(event) => {
        event.preventDefault()
        const isEmpty = title.trim() === ''
        setIsRefused(isEmpty)
        if (isEmpty) return event.currentTarget.querySelector('input')?.focus()
        void make()
      }}
    >
      <h2 id="make-heading">{t('joint.make')}</h2>
      <p>{t('joint.makeLead')}</p>
      {hasOwn && (
        <p>
          <MixedText>
            {shared
              ? t('joint.makeOwn', { name: isolated(shared.name), version: isolated(shared.version) })
              : t('joint.makeBundled')}
          </MixedText>
        </p>
      )}
      {differing.length > 0 && first && (
        <>
          <p>{t('joint.differing', { count: differing.length, plan: nameOf(first) })}</p>
          <ul>
            {differing.map((question) => (
              <li key={question}>{words.field({ of: 'answer', question })}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.line}>
        <TitleField label={t('joint.titleField')} isRefused={isRefused} value={title} onChange={setTitle} />
        <Button kind="main" type="submit">
          {t('joint.makeButton')}
        </Button>
      </div>
    </form>
  )
}

/** The library that all of the plans are made from; undefined where they share none, or where it is not here. */
function sharedLibrary(
  plans: readonly SavedPlan[],
  found: ReadonlyMap<string, FoundLibrary>,
): OwnLibraryName | undefined {
  const own = plans[0]?.ownLibrary
  if (!own || plans.some(({ ownLibrary }) => ownLibrary?.hash !== own.hash)) return undefined
  return found.get(own.hash)?.ok ? own : undefined
}
