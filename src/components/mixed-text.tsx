import { Foreign } from './foreign'
import { atIsolated } from '@/i18n/isolated'

interface Props {
  /** The language of the isolated words; where it is not given, that of the `TextLanguage` around. */
  readonly language?: string | undefined
  readonly children: string
}

/** A sentence of the page around words that may be in another language: see `isolated`. */
export function MixedText({ language, children }: Props) {
  return atIsolated(children).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <Foreign key={index} language={language}>
        {part}
      </Foreign>
    ),
  )
}
