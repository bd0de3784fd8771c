import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import type { Framework } from '@/core/library/library'
import { PRINCIPLES } from '@/core/questionnaire/vocabulary'
import styles from './coverage-screen.module.css'
import type { Entry } from './entries'
import { HeldLink } from './held-link'

interface Props {
  readonly entries: readonly Entry[]
  readonly framework: Framework
  readonly typeQuery: string
}

/** Each principle with its safeguards, and each known process of the framework with how many answer it. */
export function CoverageProcesses({ entries, framework, typeQuery }: Props) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const answering = (process: string): number =>
    entries.filter(({ safeguard }) => safeguard.actions.some((action) => action.processes.includes(process)))
      .length
  return (
    <section className={styles.part}>
      <h2>{t('coverage.byProcess')}</h2>
      <p className={styles.note}>{t('coverage.byProcessNote')}</p>
      {PRINCIPLES.map((principle) => {
        const processes = framework.processes.filter((process) => process.principle === principle)
        const own = entries.filter(({ safeguard }) => safeguard.principle === principle).length
        return (
          <div key={principle} className={styles.principle}>
            <h3 id={`principle-${principle}`}>
              <span className={styles.code}>{principle}</span> {t(`taxonomy:principles.${principle}`)}
            </h3>
            <p>
              <HeldLink
                to={`/library?principle=${principle}${typeQuery}`}
                count={own}
                about={`principle-${principle}`}
              />
            </p>
            {processes.length === 0 ? (
              <p className={styles.note}>{t('coverage.noProcess')}</p>
            ) : (
              <ul className={styles.codes}>
                {processes.map(({ id }) => (
                  <li key={id}>
                    <Link
                      to={`/library/process/${id}`}
                      aria-label={t('coverage.answered', { code: id, count: answering(id) })}
                    >
                      {t('coverage.code', { code: id, count: answering(id) })}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </section>
  )
}
