import { useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { VisuallyHidden } from '@/components/visually-hidden'
import { announced } from '@/state/announcements'
import { DraftField } from './draft-field'
import styles from './item-editor.module.css'

interface Props {
  /** The user's own; absent where the library's stand. */
  readonly steps: readonly string[] | undefined
  readonly library: readonly string[]
  readonly onSteps: (steps: readonly string[] | undefined) => void
}

/** Where the focus goes on: to a field, or to what moves up the step in this place. */
type Wanted = 'first' | 'last' | number

/** The steps one by one: reworded, added, taken out, put in another order. Starts from the library's. */
export function StepsEditor({ steps, library, onSteps }: Props) {
  const { t } = useTranslation('workspace')
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<Wanted | null>(null)
  // What was pressed may be gone: on to the field that came, or to the button in place of the last that went. A step
  // that moved up keeps its button, to be moved on.
  useEffect(() => {
    const fields = list.current?.querySelectorAll<HTMLElement>('textarea') ?? []
    const mover = list.current?.querySelector<HTMLElement>(`[data-up="${wanted.current}"]`)
    const next = mover ?? (wanted.current === 'last' ? [...fields].at(-1) : fields[0])
    if (wanted.current !== null) (next ?? list.current?.querySelector('button'))?.focus()
    wanted.current = null
  }, [steps])
  function change(next: readonly string[] | undefined, focus: Wanted): void {
    wanted.current = focus
    onSteps(next)
  }
  if (steps === undefined) {
    return (
      <div className={styles.buttons} ref={list}>
        <Button kind="plain" onClick={() => change(library.length === 0 ? [''] : library, 'first')}>
          <Icon name={library.length === 0 ? 'add' : 'edit'} />{' '}
          {library.length === 0 ? t('words.addStep') : t('words.editSteps')}
        </Button>
      </div>
    )
  }
  const keepFocus = (): void => list.current?.focus()
  return (
    <div className={styles.fields} role="group" aria-label={t('words.steps')} ref={list} tabIndex={-1}>
      {steps.map((step, index) => {
        const number = index + 1
        return (
          // Steps have no identity but their place, and the text in each is kept as it is typed.
          <div key={`${index}-${steps.length}`} className={styles.step}>
            <DraftField
              label={t('words.step', { number })}
              isLong
              value={step}
              onKeep={(text) => onSteps(steps.map((each, at) => (at === index ? text : each)))}
            />
            <span className={styles.stepButtons}>
              {index > 0 && (
                <Button
                  kind="plain"
                  data-up={index}
                  onClick={() => {
                    change(swapped(steps, index), index - 1)
                    const title = t('words.step', { number })
                    announced(t('place.moved', { title, number: index, count: steps.length }))
                  }}
                >
                  <Icon name="up" />
                  <VisuallyHidden>{t('words.stepUp', { number })}</VisuallyHidden>
                </Button>
              )}
              <Button
                kind="plain"
                onClick={() => {
                  announced(t('words.stepRemoved', { number }))
                  if (steps.length === 1) return change(undefined, 'first')
                  onSteps(steps.filter((_, at) => at !== index))
                  keepFocus()
                }}
              >
                <Icon name="remove" />
                <VisuallyHidden>{t('words.removeStep', { number })}</VisuallyHidden>
              </Button>
            </span>
          </div>
        )
      })}
      <div className={styles.buttons}>
        <Button kind="plain" onClick={() => change([...steps, ''], 'last')}>
          <Icon name="add" /> {t('words.addStep')}
        </Button>
      </div>
    </div>
  )
}

function swapped(steps: readonly string[], index: number): readonly string[] {
  return steps.map(
    (step, at) => (at === index - 1 ? steps[index] : at === index ? steps[index - 1] : step) ?? '',
  )
}
