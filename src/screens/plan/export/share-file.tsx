import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Listener } from '@/components/listener'
import { Notice } from '@/components/notice'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useExportService } from '@/state/exporting'
import { shareFileOf } from '@/state/share-file'
import styles from './export-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly fileName: (word: string) => string
}

/** The plan as a file for others: nothing in it from which a sensitive answer could be worked back. */
export function ShareFile({ saved, fileName }: Props) {
  const { t } = useTranslation('safety')
  const { save } = useExportService()
  const [isDone, setIsDone] = useState(false)
  const toFile = async (): Promise<void> => {
    const content = await shareFileOf(saved.id)
    if (content === null) return
    save(new TextEncoder().encode(content), fileName(t('share.fileWord')), 'application/json')
    setIsDone(true)
  }
  return (
    <section className={styles.share}>
      <h3>{t('share.title')}</h3>
      <p>{t('share.lead')}</p>
      <p>{t('share.note')}</p>
      <Button kind="quiet" onClick={() => void toFile()}>
        {t('share.save')}
      </Button>
      <Listener>
        {isDone ? (
          <Notice tone="success">
            <p>{t('share.saved')}</p>
          </Notice>
        ) : null}
      </Listener>
    </section>
  )
}
