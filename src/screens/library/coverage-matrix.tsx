import { useTranslation } from '@/i18n/use-translation'
import type { Framework } from '@/core/library/library'
import { type Role, ROLES, type Stage, STAGES } from '@/core/questionnaire/vocabulary'
import styles from './coverage-screen.module.css'
import type { Entry } from './entries'
import { HeldLink } from './held-link'

interface Props {
  readonly entries: readonly Entry[]
  readonly framework: Framework
  readonly typeQuery: string
}

/** A table where there is room; where there is not, CSS lays it out as a list and each cell names its stage. */
export function CoverageMatrix({ entries, framework, typeQuery }: Props) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  return (
    <table className={styles.matrix}>
      <caption>{t('coverage.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('library.facets.role')}</th>
          {STAGES.map((stage) => (
            <th key={stage} scope="col" id={`stage-${stage}`}>
              {t(`taxonomy:stages.${stage}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROLES.map((role) => (
          <tr key={role}>
            <th scope="row" id={`role-${role}`}>
              {t(`taxonomy:roles.${role}`)}
            </th>
            {STAGES.map((stage) => (
              <td key={stage}>
                <span className={styles.stage} aria-hidden="true">
                  {t(`taxonomy:stages.${stage}`)}
                </span>
                <HeldLink
                  to={`/library?role=${role}&stage=${stage}${typeQuery}`}
                  count={heldIn(entries, role, stage)}
                  about={`role-${role} stage-${stage}`}
                />
                <span className={styles.source}>
                  {t('coverage.processes', { count: askedIn(framework, role, stage) })}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** As the library's own facets count: an action of this authority at this stage. */
function heldIn(entries: readonly Entry[], role: Role, stage: Stage): number {
  return entries.filter(({ safeguard }) =>
    safeguard.actions.some((action) => action.role === role && action.stages.includes(stage)),
  ).length
}

/** A process that runs through the life cycle stands in each of its stages; one without a stage in none. */
function askedIn({ processes }: Framework, role: Role, stage: Stage): number {
  return processes.filter(({ appliesTo }) =>
    appliesTo.some((each) => each.role === role && (each.stage === stage || each.stage === 'all')),
  ).length
}
