import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Chip } from '@/components/chip'
import { Foreign } from '@/components/foreign'
import { PRINCIPLES } from '@/core/questionnaire/vocabulary'
import styles from './library-screen.module.css'
import type { Entry } from './entries'

interface Props {
  readonly entries: readonly Entry[]
  /** A search orders by fit; without one the principles give the order. */
  readonly isSearched: boolean
}

export const SafeguardList = memo(function SafeguardList({ entries, isSearched }: Props) {
  const { t } = useTranslation('taxonomy')
  if (entries.length === 0) return null
  if (isSearched) return <SafeguardLines entries={entries} />
  return PRINCIPLES.map((principle) => {
    const own = entries.filter(({ safeguard }) => safeguard.principle === principle)
    if (own.length === 0) return null
    return (
      <section key={principle}>
        <h2 className={styles.heading}>
          <span className={styles.code}>{principle}</span> {t(`principles.${principle}`)}
        </h2>
        <SafeguardLines entries={own} />
      </section>
    )
  })
})

/** Safeguards by title, with why each matters. */
export function SafeguardLines({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('pages')
  return (
    <ul className={styles.lines} aria-label={t('library.list')}>
      {entries.map((entry) => (
        <Line key={entry.safeguard.id} entry={entry} />
      ))}
    </ul>
  )
}

const Line = memo(function Line({ entry: { safeguard, text, isEnglish } }: { readonly entry: Entry }) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const language = isEnglish ? 'en' : undefined
  const roles = [...new Set(safeguard.actions.map((action) => action.role))]
  return (
    <li className={styles.line}>
      <Link to={`/library/${safeguard.id}`}>
        <Foreign language={language}>{text.title}</Foreign>
      </Link>
      <p>
        <Foreign language={language}>{text.why}</Foreign>
      </p>
      <p className={styles.meta}>
        <Chip>
          {safeguard.principle} {t(`taxonomy:principleShort.${safeguard.principle}`)}
        </Chip>
        <Chip>{t(`taxonomy:kinds.${safeguard.kind}`)}</Chip>
        <span>{t('library.actionsOf', { count: safeguard.actions.length, roles: roles.length })}</span>
      </p>
    </li>
  )
})
