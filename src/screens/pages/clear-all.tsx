import { Listener } from '@/components/listener'
import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { type Cleared, everythingCleared } from '@/state/clear-everything'
import { isAsInFile } from '@/state/in-file'
import { useSavedPlans } from '@/state/open-plans'
import { ClearedPlaces } from './cleared-places'
import styles from './pages.module.css'

/** Everything that this page keeps in this browser, at once, with a word on what was done. */
export function ClearAll() {
  const { t } = useTranslation('safety')
  const plans = useSavedPlans()
  const lost = plans.filter((plan) => !isAsInFile(plan)).length
  const [isAsked, setIsAsked] = useState(false)
  const [cleared, setCleared] = useState<readonly Cleared[] | null>(null)
  const clear = async (): Promise<void> => {
    setCleared(await everythingCleared())
    setIsAsked(false)
  }
  return (
    <section>
      <h2>{t('clear.title')}</h2>
      <p>{t('clear.lead')}</p>
      <div>
        <Button
          onClick={() => {
            setCleared(null)
            setIsAsked(true)
          }}
        >
          {t('clear.button')}
        </Button>
      </div>
      <Dialog title={t('clear.confirmTitle')} isOpen={isAsked} onClose={() => setIsAsked(false)}>
        <p>{t('clear.confirm', { count: plans.length })}</p>
        {lost > 0 && (
          <p>
            <strong>{t('clear.inNoFile', { count: lost })}</strong>
          </p>
        )}
        <div className={styles.buttons}>
          <Button onClick={() => setIsAsked(false)}>{t('clear.no')}</Button>
          <Button kind="main" onClick={() => void clear()}>
            {t('clear.yes')}
          </Button>
        </div>
      </Dialog>
      <Listener>{cleared ? <ClearedPlaces cleared={cleared} /> : null}</Listener>
    </section>
  )
}
