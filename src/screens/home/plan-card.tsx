import { Suspense, useId, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Button } from '@/components/button'
import { SaveNotice } from '@/components/save-notice'
import { Skeleton } from '@/components/skeleton'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readContext } from '@/core/questionnaire/context'
import { duplicated } from '@/state/copies'
import { useSaveResult } from '@/state/open-plans'
import { PlanLibrary } from '@/state/plan-library'
import { questionnaire } from '@/state/questionnaire'
import { CardDates } from './card-dates'
import { CardFacts } from './card-facts'
import { CardProgress } from './card-progress'
import styles from './home.module.css'
import { RenameDialog } from './rename-dialog'
import { useSaveToFile } from '@/state/use-save-to-file'

interface Props {
  readonly saved: SavedPlan
  readonly title: string
  /** The title, with what tells it from those that are alike in the list. */
  readonly name: string
  readonly onDelete: () => void
  /** Says in words what was done, for those who do not see the list change. */
  readonly onDone: (words: string) => void
}

/** One plan: what it is, how far it has come, how safe it is, and what can be done with it. */
export function PlanCard({ saved, title, name, onDelete, onDone }: Props) {
  const { t } = useTranslation()
  const titleId = useId()
  const [isRenaming, setIsRenaming] = useState(false)
  const result = useSaveResult(saved.id)
  const saveToFile = useSaveToFile(saved, () => onDone(t('home.plans.savedToFile', { title: name })))
  const isPlanned = readContext(questionnaire, saved.answers).ok
  const address = isPlanned ? `/plans/${saved.id}` : `/plans/${saved.id}/answers/system`
  const duplicate = (): void => {
    duplicated(saved.id, t('home.plans.copyTitle', { title }))
    onDone(t('home.plans.duplicated', { title: name }))
  }
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.cardTitle}>
        <Link to={address}>
          <bdi>{name}</bdi>
        </Link>
      </h3>
      <CardFacts answers={saved.answers} />
      <SaveNotice result={result} onSaveToFile={saveToFile} />
      {isPlanned ? (
        <Suspense fallback={<Skeleton label={t('home.plans.loading')} lines={1} />}>
          <PlanLibrary saved={saved}>
            <CardProgress saved={saved} />
          </PlanLibrary>
        </Suspense>
      ) : (
        <p className="small">{t('home.plans.draft')}</p>
      )}
      <CardDates saved={saved} />
      <div className={styles.buttons}>
        <Button
          kind="plain"
          aria-label={t('home.plans.renameOf', { title: name })}
          onClick={() => setIsRenaming(true)}
        >
          {t('home.plans.rename')}
        </Button>
        <Button kind="plain" aria-label={t('home.plans.duplicateOf', { title: name })} onClick={duplicate}>
          {t('home.plans.duplicate')}
        </Button>
        <Button kind="plain" aria-label={t('home.plans.saveOf', { title: name })} onClick={saveToFile}>
          {t('home.plans.save')}
        </Button>
        <Button kind="plain" aria-label={t('home.plans.deleteOf', { title: name })} onClick={onDelete}>
          {t('home.plans.delete')}
        </Button>
      </div>
      <RenameDialog id={saved.id} title={title} isOpen={isRenaming} onClose={() => setIsRenaming(false)} />
    </article>
  )
}
