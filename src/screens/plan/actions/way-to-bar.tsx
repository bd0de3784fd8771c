import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { type Selection, useSelectedIds } from './use-selection'
import styles from './way-to-bar.module.css'

interface Props {
  readonly bar: RefObject<HTMLFormElement | null>
  readonly selection: Selection
}

/** Where the bar has no room to follow: how many are selected, and the way back to it once it is out of sight. */
export function WayToBar({ bar, selection }: Props) {
  const count = useSelectedIds(selection).size
  return count === 0 ? null : <Way bar={bar} count={count} />
}

function Way({ bar, count }: Pick<Props, 'bar'> & { readonly count: number }) {
  const { t } = useTranslation('workspace')
  const [isFar, setIsFar] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => setIsFar(!(seen.at(-1)?.isIntersecting ?? true)))
    if (bar.current) watch.observe(bar.current)
    return () => watch.disconnect()
  }, [bar])
  // What has the focus may stand where the line comes.
  useEffect(() => {
    if (isFar) document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [isFar])
  if (!isFar) return null
  return (
    <div className={styles.way}>
      <span className={styles.count}>{t('select.count', { count })}</span>
      <Button
        onClick={() => {
          bar.current?.scrollIntoView({ block: 'start' })
          bar.current?.querySelector('select')?.focus({ preventScroll: true })
        }}
      >
        {t('select.toBar')}
      </Button>
    </div>
  )
}
