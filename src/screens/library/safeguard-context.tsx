import { useTranslation } from '@/i18n/use-translation'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import type { Condition } from '@/core/library/condition'
import type { Safeguard } from '@/core/library/safeguard'
import type { SafeguardText } from '@/core/library/safeguard-text'
import { DPI_TYPES } from '@/core/questionnaire/vocabulary'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLibrary } from '@/state/data-source'
import type { PageWords } from '@/state/use-page-words'
import { conditionWords } from './condition-words'
import styles from './safeguard-screen.module.css'

interface Props {
  readonly safeguard: Safeguard
  readonly text: SafeguardText
  readonly words: PageWords
}

/** When it applies, when it weighs more, and how practice changes with the type and the country. */
export function SafeguardContext({ safeguard, text, words }: Props) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const said = useConditionWords(words)
  const types = DPI_TYPES.filter((type) => text.byType?.[type] !== undefined)
  return (
    <>
      <section>
        <h2>{t('safeguard.applies')}</h2>
        <dl className={styles.pairs}>
          <dt>{t('safeguard.when')}</dt>
          <dd>{safeguard.appliesWhen ? said(safeguard.appliesWhen) : t('safeguard.always')}</dd>
          {safeguard.upkeepWhen && (
            <>
              <dt>{t('safeguard.metWhen')}</dt>
              <dd>{said(safeguard.upkeepWhen)}</dd>
            </>
          )}
          {safeguard.raisedWhen.map((raise) => (
            <Raise
              key={raise.reason}
              when={said(raise.when)}
              reason={text.reasons?.[raise.reason]}
              by={raise.by}
            />
          ))}
        </dl>
      </section>
      {safeguard.adaptations.length > 0 && (
        <section>
          <h2>{t('safeguard.adaptations')}</h2>
          <dl className={styles.pairs}>
            {safeguard.adaptations.map(({ id, when }) => (
              <Pair key={id} term={said(when)} words={text.adaptations?.[id]} />
            ))}
          </dl>
        </section>
      )}
      {types.length > 0 && (
        <section>
          <h2>{t('safeguard.byType')}</h2>
          <dl className={styles.pairs}>
            {types.map((type) => (
              <Pair key={type} term={t(`taxonomy:dpiTypes.${type}`)} words={text.byType?.[type]} />
            ))}
          </dl>
        </section>
      )}
    </>
  )
}

function Raise({
  when,
  reason,
  by,
}: {
  readonly when: string
  readonly reason: string | undefined
  readonly by: number
}) {
  const { t } = useTranslation('pages')
  return (
    <>
      <dt>{t('safeguard.raised', { when, by })}</dt>
      <dd>
        {reason === undefined ? null : (
          <MixedText>{t('safeguard.raisedBecause', { reason: isolated(reason) })}</MixedText>
        )}
      </dd>
    </>
  )
}

function Pair({ term, words }: { readonly term: string; readonly words: string | undefined }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <Foreign>{words}</Foreign>
      </dd>
    </>
  )
}

function useConditionWords(words: PageWords): (condition: Condition) => string {
  const { t } = useTranslation('pages')
  const { questionnaire } = useLibrary()
  const alternatives = new Intl.ListFormat(LANGUAGE_TABLE[words.language].locale, { type: 'disjunction' })
  const phrases = {
    words,
    questionnaire,
    or: (parts: readonly string[]) => alternatives.format(parts),
    not: (part: string) => t('safeguard.not', { part }),
    option: (label: string) => t('safeguard.option', { label }),
    leaf: (question: string, answers: string) => t('safeguard.leaf', { question, answers }),
  }
  return (condition) => conditionWords(phrases, condition)
}
