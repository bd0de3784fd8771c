import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '@/i18n/texts'
import { Toggletip } from './toggletip'

export type TermId = keyof Texts['terms']['list']

interface Props {
  readonly id: TermId
  /** The word as it stands in the text; the glossary's own where it is left out. */
  readonly children?: ReactNode
}

/** A word of the glossary, explained in place. */
export function Term({ id, children }: Props) {
  const { t } = useTranslation('terms')
  const term = t(`list.${id}.term`)
  return (
    <Toggletip label={t('what', { term })} explanation={t(`list.${id}.means`)}>
      {children ?? term}
    </Toggletip>
  )
}
