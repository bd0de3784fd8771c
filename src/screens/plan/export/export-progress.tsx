import { useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { isolated } from '@/i18n/isolated'
import { Meter } from '@/components/meter'
import { Listener } from '@/components/listener'
import { Notice } from '@/components/notice'
import type { Format } from '@/state/exporting'
import type { ExportState } from '@/state/use-export'
import styles from './export-tab.module.css'

interface Props {
  readonly state: ExportState
  readonly onCancel: () => void
  readonly onRetry: (format: Format) => void
}

/** How the making of a file goes: under way, ready, or not made and what to do. */
export function ExportProgress(props: Props) {
  const { t } = useTranslation(['plan', 'sheets'])
  const { state } = props
  const part = useRef<HTMLDivElement>(null)
  // On a phone the buttons fill the window, and what one of them began would stand below it.
  useEffect(() => {
    if (state.state !== 'idle') part.current?.scrollIntoView({ block: 'nearest' })
  }, [state.state])
  return (
    <div className={styles.progress} ref={part}>
      <Listener>
        {state.state === 'working' && (
          <p>{t('export.workingLabel', { format: t(`sheets:formats.${state.format}.name`) })}</p>
        )}
        {state.state === 'done' && <Made made={state} />}
      </Listener>
      <UnderWay {...props} />
    </div>
  )
}

function UnderWay({ state, onCancel, onRetry }: Props) {
  const { t } = useTranslation(['plan', 'sheets'])
  switch (state.state) {
    case 'idle':
    case 'done':
      return null
    case 'working': {
      const format = t(`sheets:formats.${state.format}.name`)
      const label = t('export.working', { format, percent: Math.round(state.share * 100) })
      return (
        <div className={styles.working}>
          <Meter label={label} share={state.share} />
          {state.section === '' ? null : <p>{t('sheets:section', { section: isolated(state.section) })}</p>}
          <Button kind="quiet" onClick={onCancel}>
            {t('export.cancel')}
          </Button>
        </div>
      )
    }
    case 'failed':
      return (
        <Notice
          tone="error"
          title={t('export.failedTitle', { format: t(`sheets:formats.${state.format}.name`) })}
        >
          <p>{t(state.fault === 'not-loaded' ? 'sheets:notLoaded' : 'export.failed')}</p>
          <Button onClick={() => onRetry(state.format)}>{t('export.retry')}</Button>
        </Notice>
      )
  }
}

/** The file is there; what could not be written as it was is said. */
function Made({ made }: { readonly made: Extract<ExportState, { state: 'done' }> }) {
  const { t } = useTranslation(['plan', 'sheets'])
  const { replaced, shortened = 0 } = made.exported
  return (
    <Notice tone="success">
      <p>{t('export.done', { fileName: isolated(made.fileName) })}</p>
      {replaced.length > 0 && (
        <>
          <p>{t('export.replaced', { count: replaced.length })}</p>
          <ul>
            {replaced.map(({ character, shownAs }) => (
              <li key={character}>
                <bdi>{t('export.replacedLine', { character, shownAs })}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {shortened > 0 && <p>{t('sheets:cutNote', { count: shortened })}</p>}
    </Notice>
  )
}
