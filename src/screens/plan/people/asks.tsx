import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Details } from '@/components/details'
import { Foreign } from '@/components/foreign'
import { betweenSentences } from '@/core/document/between-sentences'
import type { SectionInput } from '@/core/document/section'
import { ROLES } from '@/core/questionnaire/vocabulary'
import { ItemTitle } from '../item-title'
import styles from './people-tab.module.css'

/** What to ask of authorities outside the plan, one fold each. */
export function Asks({ input }: { readonly input: SectionInput }) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const { asks } = input.plan
  const items = new Map(input.plan.items.map((item) => [item.id, item]))
  const roles = ROLES.filter((role) => asks.some((ask) => ask.role === role))
  return (
    <section className={styles.asks}>
      <h3>{t('people.asks')}</h3>
      <p>{roles.length === 0 ? t('people.asksNone') : t('people.asksLead')}</p>
      {roles.map((role, index) => {
        const own = asks.filter((ask) => ask.role === role)
        const summary = t('people.asksOf', { role: t(`taxonomy:roles.${role}`), count: own.length })
        return (
          <Details key={role} summary={summary} isOpenAtFirst={index === 0}>
            <ul>
              {own.map((ask) => {
                const { text, language } = input.words.safeguard(ask.safeguard)
                const item = items.get(ask.safeguard)
                return (
                  <li key={ask.action}>
                    <Foreign language={language}>{text.actions[ask.action]?.action}</Foreign>
                    {betweenSentences(language)}
                    <Link className={styles.from} to={`/library/${ask.safeguard}`}>
                      {item && <ItemTitle input={input} item={item} />}
                    </Link>
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
