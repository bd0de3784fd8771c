import { useEffect, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { FileDrop } from '@/components/file-drop'
import { SelectField } from '@/components/select-field'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { startWith } from '@/state/file-contents'
import { earlierRevisions } from '@/state/keep-plans'
import { openPlanFile } from '@/state/plan-file'
import { useSavedPlans } from '@/state/open-plans'
import { readChosenFile } from '@/state/read-chosen-file'
import type { Refusal } from '@/state/use-refusal-words'
import { useDayTime, useDayTimes } from '@/state/use-day-time'
import { useTitlesApart } from '@/state/use-titles-apart'
import styles from './review-tab.module.css'

/** Another copy of the plan, and by which name the user knows it. */
export interface Copy {
  readonly label: string
  readonly plan: SavedPlan
  /** Somebody may have gone on from it, which no earlier state and no other plan tells. */
  readonly isFile: boolean
  /** This browser has what the file and this plan both started from. */
  readonly isStartKnown: boolean
}

interface Props {
  readonly saved: SavedPlan
  readonly onChoose: (copy: Copy) => void
  readonly onRefused: (name: string, refusal: Refusal) => void
}

const NO_FILE = { isFile: false, isStartKnown: false } as const

/** A file, a state that this browser set aside, or another plan that it holds. */
export function ChooseCopy({ saved, onChoose, onRefused }: Props) {
  const { t } = useTranslation(['review', 'interface'])
  const dayTime = useDayTime()
  const earlier = useEarlier(saved.id)
  const times = useDayTimes()(earlier.map(({ at }) => at))
  const others = useSavedPlans().filter(({ id }) => id !== saved.id)
  const names = useTitlesApart()(others)
  const copies: readonly Copy[] = [
    ...earlier.map(({ plan }, index) => ({
      label: t('compare.earlier', { when: times[index] }),
      plan,
      ...NO_FILE,
    })),
    ...others.map((plan, index) => ({
      label: t('compare.other', { title: names[index] }),
      plan,
      ...NO_FILE,
    })),
  ]

  async function open(file: File): Promise<void> {
    const read = await readChosenFile(file)
    if (!read.ok) return onRefused(file.name, read.refusal)
    const plan = read.plans.find(({ id }) => id === saved.id) ?? read.plans[0]
    if (!plan) return
    const label = t('compare.file', { name: file.name, when: dayTime(plan.updatedAt) })
    const start = await startWith({ ...plan, id: saved.id })
    onChoose({ label, plan, isFile: true, isStartKnown: start !== null })
  }

  return (
    <div className={styles.columns}>
      <FileDrop
        label={t('interface:home.openFile.choose')}
        accept=".json,application/json"
        onFile={(file) => {
          void open(file)
        }}
      >
        <h3>{t('compare.chooseFile')}</h3>
        <p>{t('compare.chooseFileLead')}</p>
      </FileDrop>
      {copies.length > 0 && (
        <div className={styles.part}>
          <SelectField
            label={t('compare.chooseHere')}
            value=""
            onChange={(value) => {
              const copy = copies[Number(value)]
              if (copy) onChoose(copy)
            }}
            options={[
              { value: '', label: t('compare.chooseNone') },
              ...copies.map(({ label }, index) => ({ value: String(index), label })),
            ]}
          />
        </div>
      )}
    </div>
  )
}

interface Earlier {
  readonly at: string
  readonly plan: SavedPlan
}

/** Those that open; what does not stays where it is kept. */
function useEarlier(id: string): readonly Earlier[] {
  const [earlier, setEarlier] = useState<readonly Earlier[]>([])
  useEffect(() => {
    let isHere = true
    void earlierRevisions(id).then((revisions) => {
      const opened = revisions.flatMap(({ at, content }): readonly Earlier[] => {
        const read = openPlanFile(content)
        return read.ok ? [{ at, plan: read.plan }] : []
      })
      if (isHere) setEarlier(opened)
    })
    return () => {
      isHere = false
    }
  }, [id])
  return earlier
}
