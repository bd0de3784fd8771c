import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import type { BundledPlan, RefusedInBundle } from '@/state/import-plans'
import styles from './home.module.css'

/** Which plans of a file cannot be opened, each by its title or else by its place in the file, and why. */
export function BundleRefused({ opened }: { readonly opened: readonly BundledPlan[] }) {
  const { t } = useTranslation('safety')
  const why = useWhy()
  const refused = opened.flatMap((each, index) => (each.ok ? [] : [{ each, number: index + 1 }]))
  if (refused.length === 0) return null
  return (
    <div>
      <p>{t('bundle.bad', { count: refused.length })}</p>
      <ul className={styles.refused}>
        {refused.map(({ each, number }) => (
          <li key={number}>
            {each.title === ''
              ? t('bundle.badAt', { number, why: why(each) })
              : t('bundle.badNamed', { title: isolated(each.title), why: why(each) })}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** In other words than of a file by itself, which one would choose again or ask for. */
function useWhy(): (refused: RefusedInBundle) => string {
  const { t } = useTranslation(['interface', 'safety'])
  return (refused) => {
    switch (refused.reason) {
      case 'answers':
        return t('home.openFile.reasons.answers', { key: isolated(refused.fault.key) })
      case 'newer-than-app':
        return t('home.openFile.reasons.newer-than-app')
      case 'not-a-plan':
      case 'not-json':
      case 'a-library':
        return refused.detail === ''
          ? t('safety:bundle.why.not-a-plan')
          : t('safety:bundle.why.damaged', { detail: isolated(refused.detail) })
    }
  }
}
