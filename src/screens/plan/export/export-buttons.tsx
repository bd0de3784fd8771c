import { useId, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { betweenSentences } from '@/core/document/between-sentences'
import type { PlanDocument } from '@/core/document/plan-document'
import type { PlanSheet } from '@/core/document/plan-sheet'
import type { Letterhead } from '@/exporters/docx/letterhead/letterhead'
import { type ExportJob, type Format, FORMATS } from '@/state/exporting'
import { useExport } from '@/state/use-export'
import { ExportProgress } from './export-progress'
import styles from './export-tab.module.css'

interface Props {
  readonly document: PlanDocument
  /** Not while the words of another language are on their way: the file would be in the one before. */
  readonly isReady: boolean
  readonly letterhead: Letterhead | null
  /** Worked out when it is wanted: most people make one file. */
  readonly writeSheet: () => PlanSheet
  /** A calendar has dates only where the plan has a start. */
  readonly hasStart: boolean
  readonly fileName: (extension: string) => string
}

/**
 * One file at a time; the buttons rest while it is made, and while the words of its language come. Beside each stands what
 * its file holds.
 */
export function ExportButtons({ document, isReady, letterhead, writeSheet, hasStart, fileName }: Props) {
  const { t } = useTranslation(['plan', 'sheets'])
  const { state, start, cancel } = useExport()
  const list = useRef<HTMLUListElement>(null)
  const isWorking = state.state === 'working'
  const make = (format: Format): void => void start(jobOf(format), fileName(format))
  /** The button that was pressed goes: back to the one that began it. */
  const goBackTo = (format: Format): void =>
    list.current?.querySelectorAll('button')[FORMATS.indexOf(format)]?.focus()
  function giveUp(): void {
    if (state.state === 'working') goBackTo(state.format)
    cancel()
  }
  function tryAgain(format: Format): void {
    goBackTo(format)
    make(format)
  }

  function jobOf(format: Format): ExportJob {
    if (format === 'pdf') return { format, document }
    return format === 'docx' ? { format, document, letterhead } : { format, sheet: writeSheet() }
  }

  return (
    <section className={styles.make} aria-label={t('export.make')}>
      <ul className={styles.formats} ref={list}>
        {FORMATS.map((format) => (
          <FormatRow
            key={format}
            format={format}
            isResting={isWorking || !isReady}
            isOut={format === 'ics' && !hasStart}
            note={format === 'ics' && !hasStart ? t('sheets:noStart') : ''}
            onMake={() => make(format)}
          />
        ))}
      </ul>
      <ExportProgress state={state} onCancel={giveUp} onRetry={tryAgain} />
    </section>
  )
}

interface RowProps {
  readonly format: Format
  /** While another is made or words are awaited; it keeps the focus that pressed it. */
  readonly isResting: boolean
  readonly isOut: boolean
  readonly note: string
  readonly onMake: () => void
}

function FormatRow({ format, isResting, isOut, note, onMake }: RowProps) {
  const { t, i18n } = useTranslation('sheets')
  const id = useId()
  const isMain = format === 'pdf' || format === 'docx'
  return (
    <li className={styles.format}>
      <Button
        kind={isMain ? 'main' : 'quiet'}
        onClick={() => !isResting && onMake()}
        disabled={isOut}
        aria-disabled={isResting}
        aria-describedby={id}
      >
        {t(`formats.${format}.make`)}
      </Button>
      <p id={id}>
        {t(`formats.${format}.about`)}
        {note === '' ? null : betweenSentences(i18n.language) + note}
      </p>
    </li>
  )
}
