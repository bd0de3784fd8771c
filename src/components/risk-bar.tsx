import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Fill } from './fill'
import { Icon } from './icon'
import { VisuallyHidden } from './visually-hidden'
import styles from './risk-bar.module.css'

interface Props {
  readonly label: string
  /** 0 to 100. */
  readonly value: number
  /** Where it stood before; a tick marks the place. */
  readonly before?: number | undefined
  readonly tone: 'rs' | 'ri' | 'sv'
}

/** Thirteen stand in a list of which few move at once: each is drawn anew only when it moves. */
export const RiskBar = memo(function RiskBar({ label, value, before, tone }: Props) {
  const { t } = useTranslation()
  const change = before === undefined ? 0 : value - before
  return (
    <div className={`${styles.bar} ${styles[tone]}`}>
      <span>{label}</span>
      <span className={styles.track} aria-hidden="true">
        <Fill percent={value} />
        {change === 0 ? null : <span className={styles.tick} style={{ insetInlineStart: `${before}%` }} />}
      </span>
      <span className={change > 0 ? `${styles.value} ${styles.up}` : styles.value}>
        {change === 0 ? null : <Icon name={change > 0 ? 'up' : 'down'} />}
        {value}
        {change === 0 ? null : <VisuallyHidden>{t('components.riskBefore', { before })}</VisuallyHidden>}
      </span>
    </div>
  )
})
