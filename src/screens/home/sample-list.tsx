import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/components/isolated'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { type Sample, useSamples } from '@/state/data-source'
import { newPlan } from '@/state/new-plan'
import { planStarted } from '@/state/plans'
import { useLanguage } from '@/state/preferences'
import { questionnaire } from '@/state/questionnaire'
import styles from './home.module.css'

/** Worked examples; each opens as a plan of the user's own. */
export function SampleList() {
  const { t } = useTranslation()
  const language = useLanguage()
  const samples = useSamples(language)
  const navigate = useNavigate()
  if (samples.length === 0) return <p>{t('home.samples.none')}</p>
  const open = (sample: Sample): void => {
    const read = readAnswers(questionnaire, sample.answers)
    if (!read.ok) throw new Error(`the sample "${sample.id}" has answers that do not fit: ${read.fault.key}`)
    const answers = { ...read.answers, language: sample.language }
    const plan = { ...newPlan(language, answers, sample.title), edits: editsOf(sample) }
    void navigate(`/plans/${planStarted(plan)}`)
  }
  return (
    <ul className={styles.cards}>
      {samples.map((sample) => (
        <li key={sample.id} className={styles.card}>
          <h3 className={styles.cardTitle}>
            <Foreign language={sample.language}>{sample.title}</Foreign>
          </h3>
          <p className="small">
            <Foreign language={sample.language}>{sample.about}</Foreign>
          </p>
          <div>
            <Button
              aria-label={t('home.samples.openOf', { title: isolated(sample.title) })}
              onClick={() => open(sample)}
            >
              {t('home.samples.open')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Bundled and checked by the build; what a sample leaves out is as nobody edited it. */
function editsOf({ edits }: Sample): PlanEdits {
  return { ...NO_EDITS, ...(edits as Partial<PlanEdits> | null) }
}
