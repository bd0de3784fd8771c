import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { FileDrop } from '@/components/file-drop'
import { startWith } from '@/state/file-contents'
import { openChosenFile } from '@/state/read-chosen-file'
import type { BundledPlan } from '@/state/import-plans'
import styles from './home.module.css'
import { type Refusal } from '@/state/use-refusal-words'
import { BundlePreview } from './bundle-preview'
import { FilePreview, type ReadPlan } from './file-preview'
import { FileRefused } from './file-refused'
import { useTakenWords } from './use-taken-words'

interface Props {
  /** What was done with a file of many plans, for those who listen. */
  readonly onTaken: (words: string) => void
}

/** A plan file by button or drop. Nothing is stored before the user has seen what it holds. */
export function OpenFile({ onTaken }: Props) {
  const { t } = useTranslation('interface')
  const takenWords = useTakenWords()
  const [plan, setPlan] = useState<ReadPlan | null>(null)
  const [plans, setPlans] = useState<readonly BundledPlan[] | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function open(file: File): Promise<void> {
    setRefusal(null)
    setPlan(null)
    setPlans(null)
    const chosen = await openChosenFile(file)
    if (chosen.kind === 'unreadable') setRefusal(chosen.refusal)
    else if (chosen.kind === 'plans') setPlans(chosen.opened)
    else if (!chosen.opened.ok) setRefusal(chosen.opened)
    else setPlan({ ...chosen.opened, isStartKnown: (await startWith(chosen.opened.plan)) !== null })
  }

  return (
    <>
      <FileDrop
        label={t('home.openFile.choose')}
        accept=".json,application/json"
        onFile={(file) => {
          void open(file)
        }}
        outcome={refusal}
      >
        <h3>{t('home.openFile.title')}</h3>
        <p className={styles.lead}>{t('home.openFile.lead')}</p>
        {refusal ? <FileRefused refusal={refusal} /> : null}
      </FileDrop>
      <FilePreview read={plan} onClose={() => setPlan(null)} />
      <BundlePreview
        opened={plans}
        onClose={() => setPlans(null)}
        onTaken={(taken) => onTaken(takenWords(taken))}
      />
    </>
  )
}
