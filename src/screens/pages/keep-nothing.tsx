import { useEffect, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Listener } from '@/components/listener'
import { Notice } from '@/components/notice'
import { useKeepsNothing } from '@/state/browser-storage'
import { type Cleared, keptAgain, nothingKept } from '@/state/clear-everything'
import { ClearedPlaces } from './cleared-places'

/** For a computer that is not the user's: plans in this window and in files only. */
export function KeepNothing() {
  const { t } = useTranslation('safety')
  const isOn = useKeepsNothing()
  const [cleared, setCleared] = useState<readonly Cleared[] | null>(null)
  // What was cleared is said above the button and pushes it down, and the focus with it.
  useEffect(() => {
    if (cleared) document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [cleared])
  return (
    <section>
      <h2>{t('memory.title')}</h2>
      <p>{t('memory.lead')}</p>
      <Listener>
        {isOn ? (
          <Notice tone="success">
            <p>{t('memory.isOn')}</p>
          </Notice>
        ) : null}
        {isOn && cleared ? <ClearedPlaces cleared={cleared} /> : null}
      </Listener>
      <div>
        {isOn ? (
          <Button onClick={() => void keptAgain()}>{t('memory.off')}</Button>
        ) : (
          <Button onClick={() => void nothingKept().then(setCleared)}>{t('memory.on')}</Button>
        )}
      </div>
    </section>
  )
}
