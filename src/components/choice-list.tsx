import { type ReactNode, useId } from 'react'
import { afterToggle, type ChoiceRules } from './after-toggle'
import { FieldGroup, type LegendSize } from './field-group'
import styles from './choice-list.module.css'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
}

interface Props extends ChoiceRules {
  readonly legend: string
  readonly hint?: string | undefined
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChoose: (ids: string[]) => void
  readonly size?: LegendSize
  /** Short choices side by side where there is room. */
  readonly isDense?: boolean
  /** What stands between the legend and the choices. */
  readonly children?: ReactNode
}

/** A question with its choices, as real radio buttons or boxes. */
export function ChoiceList(props: Props) {
  const { legend, hint, kind, choices, chosen, size = 'field', isDense = false, children } = props
  const id = useId()
  return (
    <FieldGroup legend={legend} hint={hint} size={size}>
      {children}
      <div className={isDense ? `${styles.choices} ${styles.dense}` : styles.choices}>
        {choices.map((choice) => (
          <ChoiceLine
            key={choice.id}
            choice={choice}
            type={kind === 'one' ? 'radio' : 'checkbox'}
            name={id}
            isChosen={chosen.includes(choice.id)}
            onToggle={() => props.onChoose(afterToggle(props, chosen, choice.id))}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

interface LineProps {
  readonly choice: Choice
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly isChosen: boolean
  readonly onToggle: () => void
}

/** The name is the label alone; the hint describes, so that voice control can say the name. */
function ChoiceLine({ choice, type, name, isChosen, onToggle }: LineProps) {
  const id = useId()
  return (
    <label className={styles.choice}>
      <input
        type={type}
        name={name}
        value={choice.id}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={choice.hint === undefined ? undefined : `${id}-hint`}
        onChange={onToggle}
      />
      <span>
        <span id={`${id}-label`}>{choice.label}</span>
        {choice.hint === undefined ? null : (
          <small className={styles.choiceHint} id={`${id}-hint`}>
            {choice.hint}
          </small>
        )}
      </span>
    </label>
  )
}
