import { useTranslation } from '@/i18n/use-translation'
import { Details } from '@/components/details'
import { promises } from '@/state/promises'
import styles from './pages.module.css'

/** Each promise in one sentence, with the tests that hold it. */
export function Promises() {
  const { t } = useTranslation('safety')
  return (
    <section>
      <h2>{t('promises.heading')}</h2>
      <p>{t('promises.lead')}</p>
      <ul className={styles.list}>
        {promises.map(({ id, tests }) => (
          <li key={id}>
            <span id={`promise-${id}`}>{t(`promises.${id}`)}</span>
            <Details summary={t('promises.heldBy')} about={`promise-${id}`}>
              <ul>
                {tests.map((test) => (
                  <li key={test}>
                    <code dir="ltr" className={styles.path}>
                      {test}
                    </code>
                  </li>
                ))}
              </ul>
            </Details>
          </li>
        ))}
      </ul>
    </section>
  )
}
