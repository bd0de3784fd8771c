import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import type { SectionInput } from '@/core/document/section'
import { basisOf } from '@/core/plan/basis'
import { libraryChanges } from '@/core/plan/library-changes'
import type { Plan } from '@/core/plan/plan'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { useSafeguardTexts } from '@/state/data-source'
import { libraryAccepted } from '@/state/edits'
import { updateDeferred } from '@/state/deferred-updates'
import { planAccepted } from '@/state/plans'
import { setAside } from '@/state/keep-plans'
import { acceptedWith } from '@/state/use-accepted-basis'
import { useSaveToFileSaid } from '../use-save-to-file-said'
import { LibraryChangeList } from './library-change-list'
import styles from './library-update.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly worked: Plan
}

/** What was pressed goes with this part, and the plan takes its place: whoever has read the list comes back up to it. */
function focusPage(): void {
  document.querySelector<HTMLElement>('h1')?.focus()
}

const KINDS = ['added', 'changed', 'gone'] as const

/** What another version of the library would make of this plan, item by item, before the user lets it. */
export function LibraryUpdate({ saved, input, worked }: Props) {
  const { t } = useTranslation('review')
  const english = useSafeguardTexts('en')
  const heading = useRef<HTMLHeadingElement>(null)
  const saveToFile = useSaveToFileSaid(saved)
  const { library } = input
  const now = useMemo(() => basisOf(worked, library, english), [worked, library, english])
  const { items } = saved.edits
  const changes = useMemo(() => libraryChanges(saved.basis, now, items), [saved.basis, now, items])
  const count = KINDS.reduce((sum, kind) => sum + changes[kind].length, 0)

  function accept(): void {
    setAside(saved)
    libraryAccepted(saved.id, acceptedWith(worked, library, now), (id) => input.safeguards.has(id))
    announced(t('update.accepted'))
    focusPage()
  }
  function later(): void {
    updateDeferred(saved.id)
    focusPage()
  }
  const acceptQuietly = useEffectEvent(() => planAccepted(saved.id, acceptedWith(worked, library, now)))
  const isEmpty = count === 0
  useEffect(() => {
    // Nothing of this plan changes, so there is nothing to ask.
    if (isEmpty) acceptQuietly()
    else heading.current?.focus()
  }, [isEmpty])
  if (isEmpty) return null

  return (
    <div className={styles.update}>
      <h2 ref={heading} tabIndex={-1}>
        {t('update.heading')}
      </h2>
      <p>
        <MixedText>
          {t('update.lead', { before: isolated(saved.libraryVersion), now: isolated(library.version) })}
        </MixedText>
      </p>
      <p>{t('update.kept')}</p>
      <div className={styles.buttons}>
        <Button kind="main" onClick={accept}>
          {t('update.accept')}
        </Button>
        <Button kind="quiet" onClick={saveToFile}>
          {t('update.toFile')}
        </Button>
        <Button kind="quiet" onClick={later}>
          {t('update.later')}
        </Button>
      </div>
      {KINDS.filter((kind) => changes[kind].length > 0).map((kind) => (
        <LibraryChangeList
          key={kind}
          input={input}
          kind={kind}
          changes={changes[kind]}
          nameOf={(id) => items[id]?.title?.trim() ?? ''}
        />
      ))}
    </div>
  )
}
