import { useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from './button'
import styles from './copy-text.module.css'
import { Icon } from './icon'
import { TextArea } from './text-area'

interface Props {
  readonly label: string
  readonly text: string
  readonly rows?: number
}

/** A text made ready to be taken elsewhere: seen whole, copied by button; where the browser refuses, it is selected. */
export function CopyText({ label, text, rows = 8 }: Props) {
  const { t } = useTranslation()
  const field = useRef<HTMLDivElement>(null)
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ text, isDone: true })
    } catch {
      field.current?.querySelector('textarea')?.select()
      setCopied({ text, isDone: false })
    }
  }

  return (
    <div ref={field} className={styles.copy}>
      <TextArea label={label} rows={rows} readOnly value={text} onChange={() => undefined} />
      <p>
        <Button onClick={() => void copy()}>
          <Icon name="copy" />
          {t('components.copy')}
        </Button>{' '}
        <span role="status">
          {copied?.text === text ? t(copied.isDone ? 'components.copied' : 'components.selected') : ''}
        </span>
      </p>
    </div>
  )
}
