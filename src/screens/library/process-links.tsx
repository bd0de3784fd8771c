import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useFramework } from '@/state/data-source'
import styles from './safeguard-screen.module.css'

/** Codes of the framework's processes, each a link to our page on it, which leads on to the framework's own. */
export function ProcessLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('pages')
  const { processes } = useFramework()
  const own = processes.filter((process) => ids.includes(process.id))
  if (own.length === 0) return null
  return (
    <ul className={styles.processes} aria-label={t('safeguard.processes')}>
      <li aria-hidden="true">{t('safeguard.processes')}</li>
      {own.map((process) => (
        <li key={process.id}>
          <Link to={`/library/process/${process.id}`}>{process.code}</Link>
        </li>
      ))}
    </ul>
  )
}
