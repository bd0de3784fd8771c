import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import { isolated } from '@/components/isolated'
import { Meter } from '@/components/meter'
import { Notice } from '@/components/notice'
import type { ExportState, Format } from '@/state/exporting'
import styles from './export-tab.module.css'

interface Props {
  readonly state: ExportState
  readonly onCancel: () => void
  readonly onRetry: (format: Format) => void
}

/** How the making of a file goes: under way, ready, or not made and what to do. */
export function ExportProgress({ state, onCancel, onRetry }: Props) {
  const { t } = useTranslation('plan')
  switch (state.state) {
    case 'idle':
      return null
    case 'working': {
      const format = t(`export.${state.format}`)
      const label = t('export.working', { format, percent: Math.round(state.share * 100) })
      return (
        <div className={styles.working}>
          <p role="status">{t('export.workingLabel', { format })}</p>
          <Meter label={label} share={state.share} />
          <Button kind="quiet" onClick={onCancel}>
            {t('export.cancel')}
          </Button>
        </div>
      )
    }
    case 'done':
      return (
        <Notice tone="success">
          <p>{t('export.done', { fileName: isolated(state.fileName) })}</p>
          {state.replaced.length > 0 && (
            <>
              <p>{t('export.replaced', { count: state.replaced.length })}</p>
              <ul>
                {state.replaced.map(({ character, shownAs }) => (
                  <li key={character}>
                    <bdi>{t('export.replacedLine', { character, shownAs })}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )
    case 'failed':
      return (
        <Notice tone="error" title={t('export.failedTitle', { format: t(`export.${state.format}`) })}>
          <p>{t('export.failed')}</p>
          <Button onClick={() => onRetry(state.format)}>{t('export.retry')}</Button>
        </Notice>
      )
  }
}
