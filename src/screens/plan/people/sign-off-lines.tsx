import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { SignOffLine } from '@/core/plan/plan-edits'
import { announced } from '@/state/announcements'
import { signOffChanged } from '@/state/edits'
import { DraftField } from '../actions/draft-field'
import styles from './people-tab.module.css'

/** Who signs, and what they take on by it. */
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
