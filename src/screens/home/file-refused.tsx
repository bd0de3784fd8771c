import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Notice } from '@/components/notice'
import { type Refusal, useRefusalWords } from '@/state/use-refusal-words'

/** Which fault a file has and what to do about it. */
export function FileRefused({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  return (
    <Notice tone="error" title={t('home.openFile.refused')}>
      <p>{words(refusal)}</p>
      {refusal.reason === 'a-library' ? (
        <p>
          <Link to="/library/own">{t('home.openFile.toLibraries')}</Link>
        </p>
      ) : null}
      <p>{t('home.openFile.untouched')}</p>
    </Notice>
  )
}
