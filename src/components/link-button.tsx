import { memo } from 'react'
import { Link, type LinkProps } from './link'
import { type ButtonKind, buttonClass } from './button'

interface Props extends LinkProps {
  readonly kind?: ButtonKind
}

/** Goes somewhere, so it is a link, however it looks; with words alone in it, drawn anew only when they change. */
export const LinkButton = memo(function LinkButton({ kind = 'quiet', className, ...rest }: Props) {
  return <Link className={buttonClass(kind, className)} {...rest} />
})
