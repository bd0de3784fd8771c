import { useTranslation } from '@/i18n/use-translation'
import type { Texts } from '@/i18n/texts'
import { Toggletip } from './toggletip'

export type TermId = keyof Texts['terms']['list']

interface Props {
  readonly id: TermId
  /** The word as it stands in the text; the glossary's own where it is left out. */
  readonly children?: string
}

/** A word of the glossary, explained in place. */
export function Term({ id, children }: Props) {
  const { t } = useTranslation('terms')
  // The name holds the word as it is seen, so that voice control can say it.
  const term = children ?? t(`list.${id}.term`)
  return (
    <Toggletip label={t('what', { term })} explanation={t(`list.${id}.means`)}>
      {term}
    </Toggletip>
  )
}
