import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Details } from '@/components/details'
import { LinkList } from '@/components/link-list'
import { Term } from '@/components/term'
import type { Safeguard } from '@/core/library/safeguard'
import { RISKS } from '@/core/questionnaire/vocabulary'
import { useLibrary } from '@/state/data-source'
import type { PageWords } from '@/state/use-page-words'
import { useSafeguardTitles } from '@/state/use-safeguard-titles'
import styles from './safeguard-screen.module.css'

/** Where it stands among the others: principle, kind, types, risks, what comes before and after it. */
export function SafeguardFacts({
  safeguard,
  words,
}: {
  readonly safeguard: Safeguard
  readonly words: PageWords
}) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const { safeguards } = useLibrary()
  const { principle } = safeguard
  const neededBy = safeguards.filter((each) => each.dependsOn.some(({ id }) => id === safeguard.id))
  return (
    <section aria-label={t('safeguard.facts')}>
      <h2>{t('safeguard.facts')}</h2>
      <dl className={styles.facts}>
        <dt>
          <Term id="principle">{t('safeguard.principle')}</Term>
        </dt>
        <dd>
          <Link to={`/library?principle=${principle}`}>
            {principle} {t(`taxonomy:principles.${principle}`)}
          </Link>
        </dd>
        <dt>{t('safeguard.kind')}</dt>
        <dd>{t(`taxonomy:kinds.${safeguard.kind}`)}</dd>
        <dt>
          <Term id="authority">{t('safeguard.accountable')}</Term>
        </dt>
        <dd>{t(`taxonomy:roles.${safeguard.accountable}`)}</dd>
        <dt>{t('safeguard.types')}</dt>
        <dd>{words.list(safeguard.dpiTypes.map((type) => t(`taxonomy:dpiTypes.${type}`)))}</dd>
        <dt>
          <Term id="risk">{t('safeguard.risks')}</Term>
        </dt>
        <dd>
          <ul>
            {RISKS.flatMap((risk) => {
              const strength = safeguard.risks[risk]
              if (strength === undefined) return []
              return [
                <li key={risk}>
                  {t('safeguard.risk', {
                    risk: t(`taxonomy:risks.${risk}.name`),
                    strength: t(`safeguard.strength.${strength === 3 ? 3 : strength === 2 ? 2 : 1}`),
                  })}
                </li>,
              ]
            })}
          </ul>
        </dd>
        <dt>{t('safeguard.dependsOn')}</dt>
        <dd>
          <Others ids={safeguard.dependsOn.map(({ id }) => id)} />
        </dd>
        <dt>{t('safeguard.neededBy')}</dt>
        <dd>
          <NeededBy ids={neededBy.map(({ id }) => id)} />
        </dd>
      </dl>
      {safeguard.emergencyMinimum && <p className={styles.note}>{t('safeguard.emergency')}</p>}
    </section>
  )
}

/** So many are seen at a glance; a longer list folds away. */
const AT_A_GLANCE = 6

function NeededBy({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('pages')
  if (ids.length <= AT_A_GLANCE) return <Others ids={ids} />
  return (
    <Details summary={t('library.found', { count: ids.length })}>
      <Others ids={ids} />
    </Details>
  )
}

function Others({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('pages')
  const titleOf = useSafeguardTitles()
  if (ids.length === 0) return t('safeguard.none')
  return <LinkList links={ids.map((id) => ({ to: `/library/${id}`, ...titleOf(id) }))} />
}
