import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readContext } from '@/core/questionnaire/context'
import { importedAsCopy, useSavedPlan } from '@/state/plans'
import { questionnaire } from '@/state/questionnaire'
import styles from './home.module.css'
import { planTitle } from '@/state/plan-name'
import { useAnswerFacts } from './use-answer-facts'
import { useDayWords } from './use-day-words'

interface Props {
  readonly plan: SavedPlan | null
  readonly onClose: () => void
}

/** What an opened file holds, before anything is stored. */
export function FilePreview({ plan, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('home.openFile.previewTitle')} isOpen={plan !== null} onClose={onClose}>
      {plan ? <Preview plan={plan} onClose={onClose} /> : null}
    </Dialog>
  )
}

function Preview({ plan, onClose }: { readonly plan: SavedPlan; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const existing = useSavedPlan(plan.id)
  const take = (): void => {
    const id = importedAsCopy(plan)
    const isPlanned = readContext(questionnaire, plan.answers).ok
    void navigate(isPlanned ? `/plans/${id}` : `/plans/${id}/answers/system`)
  }
  return (
    <>
      <PreviewFacts plan={plan} />
      <p>{t('home.openFile.copy')}</p>
      {existing ? <p>{t('home.openFile.exists', { title: planTitle(existing, t) })}</p> : null}
      <div className={styles.dialogButtons}>
        <Button kind="main" onClick={take}>
          {t('home.openFile.take')}
        </Button>
        <Button onClick={onClose}>{t('home.openFile.cancel')}</Button>
      </div>
    </>
  )
}

function PreviewFacts({ plan }: { readonly plan: SavedPlan }) {
  const { t } = useTranslation()
  const day = useDayWords()
  const facts = useAnswerFacts(plan.answers)
  const answers = Object.keys(plan.answers.context ?? {}).length + factCount(plan)
  const rows = {
    title: planTitle(plan, t),
    ...facts,
    answers: String(answers),
    edits: String(Object.keys(plan.edits.items).length + plan.edits.ownItems.length),
    updated: day(plan.updatedAt),
  }
  const order = ['title', 'country', 'types', 'stage', 'roles', 'answers', 'edits', 'updated'] as const
  return (
    <dl className={styles.preview}>
      {order.map((row) => (
        <div key={row}>
          <dt>{t(`home.openFile.what.${row}`)}</dt>
          <dd>
            <bdi>{rows[row] || t('home.openFile.notGiven')}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function factCount({ answers }: SavedPlan): number {
  return Object.keys(answers).filter((key) => key !== 'context' && key !== 'evidence').length
}
