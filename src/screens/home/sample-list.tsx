import { useTranslation } from '@/i18n/use-translation'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import type { Sample } from '@/state/data-source-context'
import { useOpenSample } from '@/state/use-open-sample'
import styles from './home.module.css'

/** Worked examples; each opens as a plan of the user's own. */
export function SampleList({ samples }: { readonly samples: readonly Sample[] }) {
  const { t } = useTranslation()
  const open = useOpenSample()
  const navigate = useNavigate()
  if (samples.length === 0) return <p>{t('home.samples.none')}</p>
  return (
    <ul className={styles.cards}>
      {samples.map((sample) => (
        <li key={sample.id} className={`${styles.card} ${styles.sample}`}>
          <h3 className={styles.cardTitle}>
            <Foreign language={sample.language}>{sample.title}</Foreign>
          </h3>
          <p className="small">
            <Foreign language={sample.language}>{sample.about}</Foreign>
          </p>
          <div>
            <Button
              aria-label={t('home.samples.openOf', { title: isolated(sample.title) })}
              onClick={() => void navigate(`/plans/${open(sample)}`)}
            >
              {t('home.samples.open')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
