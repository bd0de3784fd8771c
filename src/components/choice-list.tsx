import { type ReactNode, useId } from 'react'
import { FieldGroup, type LegendSize } from './field-group'
import styles from './choice-list.module.css'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
}

interface Props {
  readonly legend: string
  readonly hint?: string | undefined
  readonly kind: 'one' | 'many'
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChoose: (ids: string[]) => void
  /** Choices that stand alone: choosing one of them drops the others, and the other way round. */
  readonly alone?: readonly string[]
  /** Pairs that cannot both be chosen: the later choice wins. */
  readonly excludes?: readonly (readonly [string, string])[]
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
            onToggle={() => props.onChoose(afterToggle(props, choice.id))}
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

function afterToggle({ kind, chosen, alone = [], excludes = [] }: Props, id: string): string[] {
  if (kind === 'one') return [id]
  if (chosen.includes(id)) return chosen.filter((each) => each !== id)
  if (alone.includes(id)) return [id]
  const dropped = new Set([...alone, ...excludes.flatMap((pair) => (pair.includes(id) ? pair : []))])
  return [...chosen.filter((each) => !dropped.has(each)), id]
}
