import { useTranslation } from 'react-i18next'
import { Meter } from '@/components/meter'
import type { Place } from './page-address'
import { useQuestionWords } from './question-words'
import styles from './step-page.module.css'

interface Props {
  readonly places: readonly Place[]
  readonly place: Place
}

/** Which step this is, and how far along all pages one has come. */
export function StepProgress({ places, place }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const number = places.indexOf(place) + 1
  return (
    <div className={styles.progress}>
      <p>
        <strong>{words.step(place.step.id).title}</strong>
        <span>{t('wizard.pageOf', { number, count: places.length })}</span>
      </p>
      <Meter share={number / places.length} />
    </div>
  )
}
