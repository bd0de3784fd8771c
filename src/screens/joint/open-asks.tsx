import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Details } from '@/components/details'
import { Foreign } from '@/components/foreign'
import { MixedText } from '@/components/mixed-text'
import { betweenSentences } from '@/core/document/between-sentences'
import type { OpenAsk } from '@/core/plan/joint-view'
import { ROLES } from '@/core/questionnaire/vocabulary'
import { useLanguage } from '@/state/preferences'
import { useWords } from '@/state/use-words'
import styles from './joint.module.css'
import type { NamesInShort } from './use-names-in-short'

interface Props {
  readonly asks: readonly OpenAsk[]
  readonly names: NamesInShort
}

/** What plans ask of an authority and no plan has taken up, by authority, each with the reason. */
export function OpenAsks({ asks, names }: Props) {
  const { t } = useTranslation(['review', 'taxonomy'])
  const words = useWords(useLanguage())
  const roles = ROLES.filter((role) => asks.some((ask) => ask.role === role))
  return (
    <section className={styles.part} aria-labelledby="asks-heading">
      <h2 id="asks-heading">{t('joint.asks')}</h2>
      <p>{asks.length === 0 ? t('joint.asksNone') : t('joint.asksLead')}</p>
      {roles.map((role, index) => {
        const own = asks.filter((ask) => ask.role === role)
        return (
          <Details
            key={role}
            summary={t('joint.asksOf', { role: t(`taxonomy:roles.${role}`), count: own.length })}
            isOpenAtFirst={index === 0}
          >
            <ul className={styles.list}>
              {own.map(({ safeguard, action, askedBy, reason }) => {
                const plans = names(askedBy)
                const { text, language } = words.safeguard(safeguard)
                return (
                  <li key={`${safeguard}/${action}`}>
                    <Foreign language={language}>{text.actions[action]?.action}</Foreign>
                    {betweenSentences(language)}
                    <Link to={`/library/${safeguard}`}>
                      <Foreign language={language}>{text.title}</Foreign>
                    </Link>
                    <p className={styles.quiet}>
                      <MixedText>
                        {plans === null ? t('joint.askedByAll') : t('joint.askedBy', { plans })}
                      </MixedText>
                      {betweenSentences(words.language)}
                      {t(`joint.reason.${reason}`)}
                    </p>
                  </li>
                )
              })}
            </ul>
          </Details>
        )
      })}
    </section>
  )
}
