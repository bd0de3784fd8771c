import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { EmptyState } from '@/components/empty-state'
import { Foreign } from '@/components/foreign'
import type { FrameworkProcess } from '@/core/library/library'
import type { Action } from '@/core/library/safeguard'
import { ROLES } from '@/core/questionnaire/vocabulary'
import { useSafeguardText } from '@/state/use-safeguard-text'
import type { Entry } from './entries'
import styles from './safeguard-screen.module.css'
import { useEntries } from './use-entries'

/** Our safeguards that answer a process, each with the actions that do, authority by authority. */
export function ProcessSafeguards({ process }: { readonly process: FrameworkProcess }) {
  const { t } = useTranslation('pages')
  const answers = useEntries()
    .map((entry) => ({
      entry,
      actions: entry.safeguard.actions.filter((action) => action.processes.includes(process.id)),
    }))
    .filter(({ actions }) => actions.length > 0)
  if (answers.length === 0) return <EmptyState picture="list" title={t('process.none')} />
  return (
    <>
      <h2>{t('process.safeguards', { count: answers.length })}</h2>
      {answers.some(({ entry }) => entry.isEnglish) && (
        <p className={styles.note}>{t('safeguard.english')}</p>
      )}
      <ul className={styles.answers}>
        {answers.map(({ entry, actions }) => (
          <Answer key={entry.safeguard.id} entry={entry} actions={actions} />
        ))}
      </ul>
    </>
  )
}

function Answer({ entry, actions }: { readonly entry: Entry; readonly actions: readonly Action[] }) {
  const { t } = useTranslation('taxonomy')
  const { safeguard, isEnglish } = entry
  const text = useSafeguardText(safeguard, isEnglish)
  const language = isEnglish ? 'en' : undefined
  const inOrder = ROLES.flatMap((role) => actions.filter((action) => action.role === role))
  return (
    <li>
      <h3>
        <Link to={`/library/${safeguard.id}`}>
          <Foreign language={language}>{text.title}</Foreign>
        </Link>
      </h3>
      <dl className={styles.pairs}>
        {inOrder.map(({ id, role }) => (
          <div key={id}>
            <dt>{t(`roles.${role}`)}</dt>
            <dd>
              <Foreign language={language}>{text.actions[id]?.action}</Foreign>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
