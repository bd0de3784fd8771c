import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Details } from '@/components/details'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import { LinkList } from '@/components/link-list'
import { MixedText } from '@/components/mixed-text'
import { sayEdition } from '@/core/document/say-edition'
import type { SaidInstrument } from '@/core/document/words'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { useLanguage } from '@/state/preferences'
import { type PageWords, usePageWords } from '@/state/use-page-words'
import { useSafeguardTitles } from '@/state/use-safeguard-titles'
import styles from './help.module.css'
import { type Resource, SORTS } from './resources'

/** The framework's own pages first, then what others wrote. */
export function ResourceList({ resources }: { readonly resources: readonly Resource[] }) {
  const { t } = useTranslation('help')
  return SORTS.map((sort) => {
    const own = resources.filter((resource) => resource.sort === sort)
    if (own.length === 0) return null
    return (
      <section key={sort} className={styles.sort}>
        <h2>{t(`resources.headings.${sort}`)}</h2>
        <Entries resources={own} />
      </section>
    )
  })
}

function Entries({ resources }: { readonly resources: readonly Resource[] }) {
  const words = usePageWords()
  return (
    <ul className={styles.entries}>
      {resources.map((resource) => (
        <li key={resource.id}>
          {resource.instrument === undefined ? (
            <FrameworkPage resource={resource} />
          ) : (
            <InstrumentLines instrument={words.instrument(resource.instrument.id)} words={words} />
          )}
          <Citing resource={resource} />
        </li>
      ))}
    </ul>
  )
}

function InstrumentLines({
  instrument,
  words,
}: {
  readonly instrument: SaidInstrument
  readonly words: PageWords
}) {
  const { t } = useTranslation(['pages', 'help'])
  const { id, name, nameLanguage, issuer, issuerLanguage, url, about } = instrument
  return (
    <>
      <a id={`source-${id}`} className={styles.name} href={url} rel="noreferrer">
        <Foreign language={nameLanguage}>{name}</Foreign>
      </a>
      <span className={styles.note}>
        <MixedText language={issuerLanguage}>
          {t('safeguard.source', {
            issuer: isolated(issuer),
            year: sayEdition(words, instrument, isolated),
          })}
        </MixedText>
      </span>
      <bdi>{about}</bdi>
      <Link id={`page-${id}`} to={`/library/instrument/${id}`} aria-labelledby={`page-${id} source-${id}`}>
        {t('help:resources.page')}
      </Link>
    </>
  )
}

/** A page is named by what stands on it; where it lists a whole cell of the matrix, by authority and stage. */
function FrameworkPage({ resource }: { readonly resource: Resource }) {
  const { t } = useTranslation(['help', 'taxonomy'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const { id, url, processes, cell, principles } = resource
  const codes = joined(processes, locale)
  return (
    <>
      <a id={`source-${id}`} className={styles.name} href={url} rel="noreferrer">
        {cell
          ? t('resources.matrixPage', {
              role: t(`taxonomy:roles.${cell.role}`),
              stage: t(`taxonomy:stages.${cell.stage}`),
            })
          : t('resources.processPage', { codes, count: processes.length })}
      </a>
      <span className={styles.note}>
        {joined(
          principles.map((each) => `${each} ${t(`taxonomy:principleShort.${each}`)}`),
          locale,
        )}
      </span>
    </>
  )
}

function Citing({ resource }: { readonly resource: Resource }) {
  const { t } = useTranslation('help')
  const titleOf = useSafeguardTitles()
  if (resource.safeguards.length === 0) return null
  return (
    <Details
      summary={resource.instrument ? t('resources.cited') : t('resources.answers')}
      about={`source-${resource.instrument?.id ?? resource.id}`}
    >
      <LinkList links={resource.safeguards.map((id) => ({ to: `/library/${id}`, ...titleOf(id) }))} />
    </Details>
  )
}
