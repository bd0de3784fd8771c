import { useId } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'

interface Props {
  readonly to: string
  readonly count: number
  /** The ids of what these safeguards are for: many links have the same count, their names tell them apart. */
  readonly about: string
}

/** To the safeguards that the library holds for something, by their number. */
export function HeldLink({ to, count, about }: Props) {
  const { t } = useTranslation('pages')
  const id = useId()
  return (
    <Link to={to} id={id} aria-labelledby={`${id} ${about}`}>
      {t('library.found', { count })}
    </Link>
  )
}
