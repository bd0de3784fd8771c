import { Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useParams } from 'react-router'
import { NotFound } from '@/components/not-found'
import { PageHeading } from '@/components/page-heading'
import { Skeleton } from '@/components/skeleton'
import type { FrameworkProcess } from '@/core/library/library'
import { useFramework } from '@/state/data-source'
import { ProcessSafeguards } from './process-safeguards'
import styles from './safeguard-screen.module.css'

/** `/library/process/F8.4`: one process of the framework, and our safeguards that answer it. */
export function ProcessScreen() {
  const { process: wanted = '' } = useParams()
  const { t } = useTranslation('pages')
  const { processes } = useFramework()
  // The source uses some codes twice: such an address shows both.
  const found = processes.filter(({ id, code }) => id === wanted || code === wanted)
  const exact = found.filter(({ id }) => id === wanted)
  const shown = exact.length > 0 ? exact : found
  const code = shown[0]?.code
  if (code === undefined)
    return (
      <NotFound
        title={t('process.notFound')}
        text={t('process.notFoundText')}
        to="/library/coverage"
        wayOn={t('coverage.title')}
      />
    )
  return (
    <div className={`wrap ${styles.screen}`}>
      <p className={styles.back}>
        <Link to="/library/coverage">{t('coverage.title')}</Link>
      </p>
      <PageHeading title={t('process.title', { code })} lead={t('process.lead')} />
      {shown.map((process) => (
        <Process key={process.id} process={process} isOneOfTwo={shown.length > 1} />
      ))}
    </div>
  )
}

function Process({
  process,
  isOneOfTwo,
}: {
  readonly process: FrameworkProcess
  readonly isOneOfTwo: boolean
}) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const { principle, appliesTo, url, id } = process
  return (
    <section className={styles.main}>
      {isOneOfTwo && <h2>{t('process.entry', { id })}</h2>}
      <dl className={styles.pairs}>
        <dt>{t('safeguard.principle')}</dt>
        <dd>
          <Link to={`/library?principle=${principle}`}>
            {principle} {t(`taxonomy:principles.${principle}`)}
          </Link>
        </dd>
        <dt>{t('process.asks')}</dt>
        <dd>
          <ul className={styles.plain}>
            {appliesTo.map(({ role, stage }) => (
              <li key={`${role} ${stage}`}>
                {t('process.roleAtStage', {
                  role: t(`taxonomy:roles.${role}`),
                  stage:
                    stage === 'all' || stage === null
                      ? t(`process.stage.${stage ?? 'unsaid'}`)
                      : t(`taxonomy:stages.${stage}`),
                })}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('process.source')}</dt>
        <dd>
          <a href={url} rel="noreferrer">
            {t('process.sourceLink')}
          </a>
          <p className={styles.note}>{t('process.ownWords')}</p>
        </dd>
      </dl>
      <Suspense fallback={<Skeleton label={t('library.list')} lines={4} />}>
        <ProcessSafeguards process={process} />
      </Suspense>
    </section>
  )
}
