import { useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { VisuallyHidden } from '@/components/visually-hidden'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { SignOffLine } from '@/core/plan/plan-edits'
import { isolated } from '@/i18n/isolated'
import { announced } from '@/state/announcements'
import { signOffChanged } from '@/state/edits'
import { DraftField } from '../actions/draft-field'
import styles from './people-tab.module.css'

/** Who signs, in which order, and what they take on by it. */
export function SignOffLines({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation('workspace')
  const heading = useRef<HTMLHeadingElement>(null)
  const { signOff } = saved.edits
  const section = useRef<HTMLElement>(null)
  const isAdded = useRef(false)
  useEffect(() => {
    if (isAdded.current) [...(section.current?.querySelectorAll('input') ?? [])].at(-1)?.focus()
    isAdded.current = false
  }, [signOff.length])
  const set = (index: number, change: Partial<SignOffLine>): void =>
    signOffChanged(
      saved.id,
      signOff.map((line, at) => (at === index ? { ...line, ...change } : line)),
    )
  const moved = useRef<string | null>(null)
  useEffect(() => {
    if (moved.current !== null) document.getElementById(moved.current)?.focus()
    moved.current = null
  }, [signOff])
  function move(index: number, by: -1 | 1): void {
    const place = index + by
    const line = signOff[index]
    const other = signOff[place]
    if (!line || !other) return
    // The button goes with its line, to be pressed again.
    moved.current = moverId(place, by)
    signOffChanged(
      saved.id,
      signOff.map((each, at) => (at === index ? other : at === place ? line : each)),
    )
    const title = line.post.trim() === '' ? t('people.line', { number: index + 1 }) : isolated(line.post)
    announced(t('place.moved', { title, number: place + 1, count: signOff.length }))
  }
  return (
    <section className={styles.part} aria-labelledby="sign-heading" ref={section}>
      <h3 id="sign-heading" ref={heading} tabIndex={-1}>
        {t('people.sign')}
      </h3>
      <p>{t('people.signLead')}</p>
      {signOff.map((line, index) => (
        // Lines have no identity but their place.
        <div
          key={index}
          className={styles.line}
          role="group"
          aria-label={t('people.line', { number: index + 1 })}
        >
          <DraftField label={t('people.post')} value={line.post} onKeep={(post) => set(index, { post })} />
          <DraftField
            label={t('people.statement')}
            isLong
            value={line.statement}
            onKeep={(statement) => set(index, { statement })}
          />
          <div className={styles.lineButtons}>
            {signOff.length > 1 && (
              <>
                <Button
                  kind="plain"
                  id={moverId(index, -1)}
                  aria-disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <Icon name="up" />
                  <VisuallyHidden>{t('people.lineUp', { number: index + 1 })}</VisuallyHidden>
                </Button>
                <Button
                  kind="plain"
                  id={moverId(index, 1)}
                  aria-disabled={index === signOff.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <Icon name="down" />
                  <VisuallyHidden>{t('people.lineDown', { number: index + 1 })}</VisuallyHidden>
                </Button>
              </>
            )}
            <Button
              kind="plain"
              onClick={() => {
                signOffChanged(
                  saved.id,
                  signOff.filter((_, at) => at !== index),
                )
                announced(t('people.lineRemoved', { number: index + 1 }))
                heading.current?.focus()
              }}
            >
              <Icon name="remove" /> {t('people.removeLine', { number: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <p>
        <Button
          kind="quiet"
          onClick={() => {
            isAdded.current = true
            signOffChanged(saved.id, [...signOff, { post: '', statement: '' }])
          }}
        >
          <Icon name="add" /> {t('people.addLine')}
        </Button>
      </p>
    </section>
  )
}

const moverId = (index: number, by: -1 | 1): string => `line-${index}-${by === 1 ? 'down' : 'up'}`
