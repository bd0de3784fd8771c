import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { useDataSource } from '@/state/data-source-context'
import { useExportService } from '@/state/exporting'
import { ownFile } from '@/state/own-file'
import { bundledAsFile } from '@/state/own-library-reading'
import styles from './library-screen.module.css'

const FILES = {
  example: ownFile('schema/example-library.json'),
  schema: ownFile('schema/library.schema.json'),
} as const
const BUNDLED = 'bundled-library.json'

/** From what such a file can be started. */
export function OwnLibraryExamples() {
  const { t } = useTranslation('safety')
  const source = useDataSource()
  const { save } = useExportService()
  const [timesMade, setTimesMade] = useState(0)
  const toFile = async (): Promise<void> => {
    const content = new TextEncoder().encode(await bundledAsFile(source))
    save(content, BUNDLED, 'application/json')
    setTimesMade((before) => before + 1)
  }
  return (
    <section className={styles.examples}>
      <p>{t('own.format')}</p>
      <ul>
        <li>
          <a href={FILES.example} download="example-library.json">
            {t('own.example')}
          </a>
        </li>
        <li>
          <a href={FILES.schema} download="library.schema.json">
            {t('own.schema')}
          </a>
        </li>
      </ul>
      <div>
        <Button kind="quiet" onClick={() => void toFile()}>
          {t('own.bundledFile')}
        </Button>
      </div>
      <p role="status">
        {timesMade > 0 && (
          <span key={timesMade}>
            <MixedText>{t('own.bundledDone', { fileName: isolated(BUNDLED) })}</MixedText>
          </span>
        )}
      </p>
    </section>
  )
}
