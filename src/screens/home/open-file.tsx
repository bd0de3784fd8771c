import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FileDrop } from '@/components/file-drop'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { openPlanFile } from '@/state/plans'
import styles from './home.module.css'
import { FilePreview } from './file-preview'
import { FileRefused, type Refusal } from './file-refused'

/** Longer than any plan file in bytes: what is beyond is refused without being read. */
const MOST_BYTES = 15_000_003

/** A plan file by button or drop. Nothing is stored before the user has seen what it holds. */
export function OpenFile() {
  const { t } = useTranslation()
  const [plan, setPlan] = useState<SavedPlan | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function open(file: File): Promise<void> {
    setRefusal(null)
    setPlan(null)
    let content: string
    try {
      content = await file.slice(0, MOST_BYTES).text()
    } catch (error) {
      console.error(error)
      setRefusal({ reason: 'unreadable', name: file.name })
      return
    }
    const opened = openPlanFile(content)
    if (opened.ok) setPlan(opened.plan)
    else setRefusal(opened)
  }

  return (
    <>
      <FileDrop
        label={t('home.openFile.choose')}
        accept=".json,application/json"
        onFile={(file) => {
          void open(file)
        }}
      >
        <h3>{t('home.openFile.title')}</h3>
        <p className={styles.lead}>{t('home.openFile.lead')}</p>
        {refusal ? <FileRefused refusal={refusal} /> : null}
      </FileDrop>
      <FilePreview plan={plan} onClose={() => setPlan(null)} />
    </>
  )
}
