import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { TextField } from '@/components/text-field'
import { jointAnswers, jointEdits } from '@/core/plan/joint-plan'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { newPlan } from '@/state/new-plan'
import { planTitle } from '@/state/plan-name'
import { planStarted } from '@/state/plans'
import { useLanguage } from '@/state/preferences'
import { usePlaceWords } from '@/state/use-place-words'
import styles from './joint.module.css'

interface Props {
  readonly plans: readonly SavedPlan[]
  readonly nameOf: (plan: SavedPlan) => string
}

/** One plan of all authorities, beside theirs; what they answer differently is said before. */
export function MakeJointPlan({ plans, nameOf }: Props) {
  const { t } = useTranslation(['review', 'interface'])
  const navigate = useNavigate()
  const language = useLanguage()
  const words = usePlaceWords(plans)
  const [title, setTitle] = useState(t('joint.plainTitle'))
  const { answers, differing } = jointAnswers(plans)
  const [first] = plans

  function make(event: FormEvent): void {
    event.preventDefault()
    const edits = jointEdits(plans, {
      from: (plan, value) => t('joint.from', { plan: planTitle(plan, t), value }),
      fieldFrom: (plan, place, value) =>
        t('joint.fieldFrom', {
          plan: planTitle(plan, t),
          field: words.field(place),
          value: words.value(value, place),
        }),
    })
    void navigate(`/plans/${planStarted({ ...newPlan(language, answers, title.trim()), edits })}`)
  }

  return (
    <form className={styles.part} aria-labelledby="make-heading" onSubmit={make}>
      <h2 id="make-heading">{t('joint.make')}</h2>
      <p>{t('joint.makeLead')}</p>
      {differing.length > 0 && first && (
        <>
          <p>{t('joint.differing', { count: differing.length, plan: nameOf(first) })}</p>
          <ul>
            {differing.map((question) => (
              <li key={question}>{words.field({ of: 'answer', question })}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.line}>
        <TextField label={t('joint.titleField')} value={title} onChange={setTitle} />
        <Button kind="main" type="submit">
          {t('joint.makeButton')}
        </Button>
      </div>
    </form>
  )
}
