import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button, buttonClass } from '@/components/button'
import { CopyText } from '@/components/copy-text'
import { Dialog } from '@/components/dialog'
import { Icon } from '@/components/icon'
import { TextArea } from '@/components/text-area'
import styles from './safeguard-screen.module.css'

interface Props {
  readonly id: string
  readonly title: string
  readonly version: string
}

/** What was begun for each safeguard, while the app is open: Escape, or a look at another page, takes nothing away. */
const begun = new Map<string, string>()

/** Prepares a text that names the safeguard and says what should change. The app sends nothing to anybody. */
export function SuggestChange(props: Props) {
  const { t } = useTranslation('pages')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>
        <Icon name="edit" />
        {t('suggest.button')}
      </Button>
      <Dialog title={t('suggest.title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Suggestion key={props.id} {...props} />
      </Dialog>
    </>
  )
}

function Suggestion({ id, title, version }: Props) {
  const { t } = useTranslation(['pages', 'interface'])
  const [words, setWords] = useState(begun.get(id) ?? '')
  const subject = t('suggest.subject', { id, app: t('interface:app.name') })
  const text = t('suggest.text', { id, title, version, words: words.trim() })
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  return (
    <div className={styles.form}>
      <p>{t('suggest.lead')}</p>
      <TextArea
        label={t('suggest.words')}
        hint={t('suggest.wordsHint')}
        rows={4}
        value={words}
        onChange={(typed) => {
          begun.set(id, typed)
          setWords(typed)
        }}
      />
      {words.trim() === '' ? null : (
        <>
          <CopyText label={t('suggest.ready')} text={text} />
          <p>
            <a className={buttonClass('quiet')} href={mail}>
              {t('suggest.mail')}
            </a>
          </p>
          <p className={styles.note}>{t('suggest.mailNote')}</p>
        </>
      )}
    </div>
  )
}
