import { Icon, type IconName } from '@/components/icon'
import { VisuallyHidden } from '@/components/visually-hidden'
import styles from './layout.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly icon: IconName
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly onChoose: (value: Value) => void
}

/** A small choice in the header: the browser's own list, which every device knows how to show. */
export function ShellMenu<Value extends string>({ label, icon, value, options, onChoose }: Props<Value>) {
  return (
    <label className={styles.menu}>
      <Icon name={icon} />
      <VisuallyHidden>{label}</VisuallyHidden>
      <select
        ref={noteLive}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChoose(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What was chosen before it answers is seen to by `early-input.ts`. */
function noteLive(select: HTMLSelectElement | null): void {
  if (select) select.dataset['live'] = ''
}
