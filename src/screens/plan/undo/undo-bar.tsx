import { useDeferredValue, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { MixedText } from '@/components/mixed-text'
import type { SectionInput } from '@/core/document/section'
import { type Step, writtenIn } from '@/core/plan/history'
import { redoable, undoable } from '@/core/plan/turn-history'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { stepRedone, stepUndone } from '@/state/edits'
import { useHistory } from '@/state/history'
import { stepWords, undoneWords } from './step-words'
import styles from './undo-bar.module.css'

interface Props {
  readonly saved: SavedPlan
  /** Null while the answers make no plan: then a step is named without its words. */
  readonly input: SectionInput | null
}

/** Undo and redo, each saying what it would do; the keys work wherever nobody is typing. */
export function UndoBar({ saved, input }: Props) {
  const { t } = useTranslation(['workspace', 'plan', 'taxonomy', 'review', 'safety'])
  const history = useHistory(saved.id)
  const written = writtenIn(saved)
  const back = undoable(history, written)
  const again = redoable(history, written)
  const words = (step: Step): string => stepWords(t, input, step)
  const bar = useRef<HTMLDivElement>(null)
  const isPressed = useRef(false)
  /** The id of what had the focus as a key was pressed. */
  const held = useRef<string | null>(null)
  // The list of actions draws the plan anew in its own time; this is of the same draft, so both are there together.
  const drawn = useDeferredValue(input)
  useEffect(() => {
    const stay = (id = ''): void => {
      if (document.activeElement !== document.body) return
      const again = document.getElementById(id)
      ;(again ?? bar.current?.querySelector('button') ?? bar.current)?.focus()
    }
    // The last step takes its button with it: whoever pressed it stays here.
    if (isPressed.current) stay()
    isPressed.current = false
    // A step by key takes what had the focus, or moves its row: the focus goes along, once the plan is drawn. A row or
    // a panel that went hands its focus on first.
    const id = held.current
    if (id === null || drawn !== input) return
    held.current = null
    requestAnimationFrame(() => stay(id))
  }, [back, again, input, drawn])

  function press(turn: () => Promise<void>): void {
    isPressed.current = true
    void turn()
  }

  async function undo(): Promise<void> {
    const step = await stepUndone(saved.id)
    announced(step ? undoneWords(t, input, step) : t('undo.nothingToUndo'))
  }
  async function redo(): Promise<void> {
    const step = await stepRedone(saved.id)
    announced(step ? t('undo.redone', { step: words(step) }) : t('undo.nothingToRedo'))
  }

  const pressKey = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    const isUndo = key === 'z' && !event.shiftKey
    const isRedo = (key === 'z' && event.shiftKey) || key === 'y'
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (!isUndo && !isRedo)) return
    // In a field the browser takes back letters; a dialog has its own business.
    if (event.target instanceof Element && event.target.closest(TYPED_INTO)) return
    event.preventDefault()
    const focused = document.activeElement
    held.current = focused === null || focused === document.body ? null : focused.id
    void (isUndo ? undo() : redo())
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => pressKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <div ref={bar} tabIndex={-1} className={styles.bar} role="group" aria-label={t('undo.label')}>
      {back && (
        <Button kind="plain" title={t('undo.keys')} onClick={() => press(undo)}>
          <Icon name="undo" />{' '}
          <span>
            <MixedText>{t('undo.undo', { step: words(back) })}</MixedText>
          </span>
        </Button>
      )}
      {again && (
        <Button kind="plain" title={t('undo.keys')} onClick={() => press(redo)}>
          <span className={styles.redo}>
            <Icon name="undo" />
          </span>{' '}
          <span>
            <MixedText>{t('undo.redo', { step: words(again) })}</MixedText>
          </span>
        </Button>
      )}
    </div>
  )
}

const TYPED_INTO =
  'textarea, dialog, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"])'
