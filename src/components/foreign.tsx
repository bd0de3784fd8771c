import { type ReactNode, useContext } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { TextLanguage } from './text-language'

interface Props {
  /** Where it is not given, that of the `TextLanguage` around. */
  readonly language?: string | undefined
  readonly children: ReactNode
}

/** Text that may be in another language than the page: set apart, so that full stops stay with it, and marked. */
export function Foreign({ language, children }: Props) {
  const { i18n } = useTranslation()
  const around = useContext(TextLanguage)
  const own = language ?? around
  return <bdi lang={own === i18n.language ? undefined : own}>{children}</bdi>
}
