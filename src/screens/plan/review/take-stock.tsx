import { type FormEvent, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { TextArea } from '@/components/text-area'
import type { SectionInput } from '@/core/document/section'
import { countsOf } from '@/core/plan/progress/progress-by'
import { isMoved, whatMoved } from '@/core/plan/progress/what-moved'
import type { SavedPlan, Snapshot } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { reviewed } from '@/state/edits'
import { isWaitingUnkept, useWaitingText, waitingTyped } from '@/state/waiting-texts'
import { CountsLine } from './counts-line'
import styles from './review-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly now: Snapshot
}

/** Keeps how the plan stands today, with what the meeting said, to hold later days against. */
export function TakeStock({ saved, input, now }: Props) {
  const { t } = useTranslation(['review', 'interface'])
  const there = saved.snapshots.find(({ date }) => date === now.date)
  const typed = useWaitingText('review-note', saved.id)
  const setTyped = (text: string | null): void => waitingTyped('review-note', saved.id, text)
  const note = typed ?? there?.note ?? ''
  const [keptOn, setKeptOn] = useState('')
  const said = t('stock.kept', { date: input.words.date(now.date) })
  const movedSince = there ? whatMoved(there, now).items.filter(isMoved).length : 0

  function keep(event: FormEvent): void {
    event.preventDefault()
    reviewed(saved.id, note.trim() === '' ? now : { ...now, note })
    setTyped(null)
    setKeptOn(now.date)
    announced(said)
  }

  return (
    <form className={styles.part} aria-labelledby="stock-heading" onSubmit={keep}>
      <h3 id="stock-heading">{t('stock.heading')}</h3>
      <p>{t('stock.lead')}</p>
      <CountsLine counts={countsOf(now)} />
      {movedSince > 0 && <p>{t('stock.since', { count: movedSince })}</p>}
      <TextArea label={t('stock.note')} value={note} onChange={setTyped} />
      {isWaitingUnkept('review-note', saved.id) && (
        <Notice tone="error" title={t('interface:saving.storage-full.title')}>
          <p>{t('stock.unkept')}</p>
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button kind="main" type="submit">
          {there ? t('stock.again') : t('stock.keep')}
        </Button>
      </div>
      {there && keptOn === now.date && movedSince === 0 && <p>{said}</p>}
    </form>
  )
}
