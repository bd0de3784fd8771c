import { type ButtonHTMLAttributes, type Ref, useCallback } from 'react'
import styles from './button.module.css'

export type ButtonKind = 'main' | 'quiet' | 'plain' | 'danger'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind
  readonly ref?: Ref<HTMLButtonElement>
}

/**
 * `main` once a page, `quiet` beside it, `plain` in rows of small actions, `danger` for what destroys. One that was drawn
 * at build time is `data-live` once it answers; `app/early-input.ts` waits for that.
 */
export function Button({ kind = 'quiet', type = 'button', className, ref, ...rest }: Props) {
  const attach = useCallback(
    (element: HTMLButtonElement | null) => {
      if (element) element.dataset['live'] = ''
      if (typeof ref === 'function') return ref(element)
      if (ref) ref.current = element
    },
    [ref],
  )
  return <button type={type} className={buttonClass(kind, className)} data-button="" {...rest} ref={attach} />
}

export function buttonClass(kind: ButtonKind, extra?: string): string {
  return [styles.button, styles[kind], extra].filter(Boolean).join(' ')
}
