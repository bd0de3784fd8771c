import { useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { isolated } from '@/i18n/isolated'
import { Notice } from '@/components/notice'
import { type OpenConflict, openConflicts } from '@/core/plan/open-conflicts'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { writtenHere } from '@/core/plan/written-here'
import { announced } from '@/state/announcements'
import { useAreConflictsUnkept, useConflicts } from '@/state/conflicts'
import { conflictsDecided } from '@/state/edits'
import { useHistory } from '@/state/history'
import { usePlaceWords } from '@/state/use-place-words'
import { ConflictValue } from './conflict-value'
import styles from './plan-header.module.css'

/** Where whoever raised a conflict sends the focus. */
export const CONFLICTS_ID = 'conflicts'

/** Fields that two windows, or a file and this plan, changed differently: both are shown, and the user decides. */
export function ConflictNotice({ saved }: { readonly saved: SavedPlan }) {
  const conflicts = openConflicts(saved, useConflicts(saved.id))
  return conflicts.length === 0 ? null : <Conflicts saved={saved} conflicts={conflicts} />
}

interface Props {
  readonly saved: SavedPlan
  readonly conflicts: readonly OpenConflict[]
}

function Conflicts({ saved, conflicts }: Props) {
  const { t } = useTranslation('safety')
  const { id } = saved
  const words = usePlaceWords([saved])
  const isUnkept = useAreConflictsUnkept(id)
  const history = useHistory(id)
  const list = useRef<HTMLUListElement>(null)
  // Folded for all parts of the plan, down to the line that says how many there are; what is new unfolds it.
  const [foldedAt, setFoldedAt] = useState<number | null>(null)

  function decide(decided: readonly OpenConflict[], choice: 'mine' | 'theirs'): void {
    conflictsDecided(id, { conflicts: decided.map(({ conflict }) => conflict), choice })
    // What was decided goes: on to those that are left, and from the last to the plan itself.
    const isLast = conflicts.length === decided.length
    const next = isLast ? document.querySelector('h1') : list.current
    next?.focus()
    if (isLast) announced(t('conflict.settled'))
  }

  return (
    <Notice tone="warning">
      <details
        className={styles.fold}
        open={foldedAt === null || conflicts.length > foldedAt}
        onToggle={(event) => setFoldedAt(event.currentTarget.open ? null : conflicts.length)}
      >
        <summary>
          <strong>{t('conflict.title', { count: conflicts.length })}</strong>
        </summary>
        <p>{t('conflict.lead')}</p>
        {isUnkept && (
          <p>
            <strong>{t('conflict.unkept')}</strong>
          </p>
        )}
        {conflicts.length > 1 && (
          <div className={styles.actions}>
            <Button kind="quiet" onClick={() => decide(conflicts, 'mine')}>
              {t('conflict.keepAll')}
            </Button>
            <Button kind="quiet" onClick={() => decide(conflicts, 'theirs')}>
              {t('conflict.takeAll')}
            </Button>
          </div>
        )}
        {/* That there are fields to decide is read out by itself; both sides of all of them would take minutes. */}
        <ul
          className={styles.conflicts}
          id={CONFLICTS_ID}
          aria-live="off"
          ref={list}
          tabIndex={-1}
          aria-label={t('conflict.title', { count: conflicts.length })}
        >
          {conflicts.map((open) => {
            const { conflict, mine } = open
            const place = words.place(conflict.place)
            // Of two windows, that whose words the plan shows is chance: each says which are its own.
            const own = writtenHere(history, open, performance.timeOrigin)
            const side = (which: 'mine' | 'theirs'): string =>
              own === which ? t('conflict.here', { copy: t(`conflict.${which}`) }) : t(`conflict.${which}`)
            return (
              <li key={conflict.path.join('/')}>
                <strong className={styles.place}>{place}</strong>
                <dl>
                  <dt>{side('mine')}</dt>
                  <dd>
                    <ConflictValue label={side('mine')} text={words.value(mine, conflict.place)} />
                  </dd>
                  <dt>{side('theirs')}</dt>
                  <dd>
                    <ConflictValue
                      label={side('theirs')}
                      text={words.value(conflict.theirs, conflict.place)}
                    />
                  </dd>
                </dl>
                <div className={styles.actions}>
                  <Button
                    kind="quiet"
                    aria-label={t('conflict.keepOf', { place: isolated(place) })}
                    onClick={() => decide([open], 'mine')}
                  >
                    {t('conflict.keep')}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={t('conflict.takeOf', { place: isolated(place) })}
                    onClick={() => decide([open], 'theirs')}
                  >
                    {t('conflict.take')}
                  </Button>
                </div>
              </li>
            )
          })}
        </ul>
      </details>
    </Notice>
  )
}
