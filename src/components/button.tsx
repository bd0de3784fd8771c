import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './button.module.css'

export type ButtonKind = 'main' | 'quiet' | 'plain' | 'danger'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind
  readonly ref?: Ref<HTMLButtonElement>
}

/** `main` once a page, `quiet` beside it, `plain` in rows of small actions, `danger` for what destroys. */
export function Button({ kind = 'quiet', type = 'button', className, ...rest }: Props) {
  return <button type={type} className={buttonClass(kind, className)} {...rest} />
}

export function buttonClass(kind: ButtonKind, extra?: string): string {
  return [styles.button, styles[kind], extra].filter(Boolean).join(' ')
}
