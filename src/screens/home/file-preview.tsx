import { useTranslation } from '@/i18n/use-translation'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { isolated, isolatedAll } from '@/i18n/isolated'
import { Notice } from '@/components/notice'
import type { OwnLibraryName } from '@/core/library/own-library-name'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readContext } from '@/core/questionnaire/context'
import { announced } from '@/state/announcements'
import { importedAsCopy } from '@/state/copies'
import { libraryTakenIn, mergedWithFile, type OpenedPlan, replacedBy } from '@/state/import-plans'
import { useSavedPlan } from '@/state/open-plans'
import { useMergedWords } from '@/state/use-merged-words'
import { questionnaire } from '@/state/questionnaire'
import styles from './home.module.css'
import { planTitle } from '@/state/plan-name'
import { useDayTimes } from '@/state/use-day-time'
import { useAnswerFacts } from './use-answer-facts'
import { useDayWords } from './use-day-words'

export interface ReadPlan extends Extract<OpenedPlan, { readonly ok: true }> {
  /** This browser has what the file and the plan here both started from. */
  readonly isStartKnown: boolean
}

interface Props {
  readonly read: ReadPlan | null
  readonly onClose: () => void
}

/** What an opened file holds, before anything is stored. */
export function FilePreview({ read, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('home.openFile.previewTitle')} isOpen={read !== null} onClose={onClose}>
      {read ? <Preview read={read} onClose={onClose} /> : null}
    </Dialog>
  )
}

function Preview({ read, onClose }: { readonly read: ReadPlan; readonly onClose: () => void }) {
  const { t } = useTranslation(['interface', 'safety'])
  const navigate = useNavigate()
  const { plan, isAltered, isStartKnown } = read
  const existing = useSavedPlan(plan.id)
  // Of two states of one plan a reader wants the newer, and both may be of today.
  const [edited = '', editedHere = ''] = useDayTimes()([plan.updatedAt, existing?.updatedAt ?? ''])
  const day = useDayWords()
  const copyTitle = t('home.plans.copyTitle', { title: planTitle(plan, t) })
  const take = async (bring: (plan: SavedPlan) => string | Promise<string>): Promise<void> => {
    await libraryTakenIn(read)
    const id = await bring(plan)
    const isPlanned = readContext(questionnaire, plan.answers).ok
    void navigate(isPlanned ? `/plans/${id}` : `/plans/${id}/answers/system`)
  }
  const mergedWords = useMergedWords()
  const merge = async (each: SavedPlan): Promise<string> => {
    const merged = await mergedWithFile(each)
    announced(mergedWords(merged))
    return merged.id
  }
  return (
    <>
      <PreviewFacts plan={plan} updated={existing ? edited : day(plan.updatedAt)} />
      {isAltered ? (
        <Notice tone="warning" title={t('safety:open.alteredTitle')}>
          <p>{t('safety:open.altered')}</p>
        </Notice>
      ) : null}
      {plan.ownLibrary ? <OwnLibraryLine {...plan.ownLibrary} /> : null}
      {plan.isShareCopy ? <p>{t('safety:open.shareCopy')}</p> : null}
      {existing ? (
        <>
          <p>
            {t('safety:open.exists', { title: isolated(planTitle(existing, t)), when: isolated(editedHere) })}
          </p>
          <ul>
            <li>{t('safety:open.copyWhat')}</li>
            <li>{isStartKnown ? t('safety:open.mergeSince') : t('safety:open.mergeWhat')}</li>
            <li>{t('safety:open.replaceWhat')}</li>
          </ul>
        </>
      ) : (
        <p>{t('home.openFile.copy')}</p>
      )}
      <div className={styles.dialogButtons}>
        <Button kind="main" onClick={() => void take((each) => importedAsCopy(each, copyTitle))}>
          {existing ? t('safety:open.copy') : t('home.openFile.take')}
        </Button>
        {existing ? (
          <>
            <Button onClick={() => void take(merge)}>{t('safety:open.merge')}</Button>
            <Button onClick={() => void take(replacedBy)}>{t('safety:open.replace')}</Button>
          </>
        ) : null}
        <Button onClick={onClose}>{t('home.openFile.cancel')}</Button>
      </div>
    </>
  )
}

function PreviewFacts({ plan, updated }: { readonly plan: SavedPlan; readonly updated: string }) {
  const { t } = useTranslation()
  const facts = useAnswerFacts(plan.answers)
  const answers = Object.keys(plan.answers.context ?? {}).length + factCount(plan)
  const rows = {
    title: planTitle(plan, t),
    ...facts,
    answers: String(answers),
    edits: String(Object.keys(plan.edits.items).length + plan.edits.ownItems.length),
    updated,
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

function OwnLibraryLine({ name, version }: OwnLibraryName) {
  const { t } = useTranslation('safety')
  return <p>{t('own.marker', isolatedAll({ name, version }))}</p>
}

function factCount({ answers }: SavedPlan): number {
  return Object.keys(answers).filter((key) => key !== 'context' && key !== 'evidence').length
}
