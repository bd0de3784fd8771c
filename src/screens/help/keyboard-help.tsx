import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/components/dialog'
import { keyboardHelpClosed, useIsKeyboardHelpOpen } from '@/state/keyboard-help'
import { shortcutsChosen, useHasShortcuts } from '@/state/preferences'
import styles from './keyboard-help.module.css'

const HELP_KEY = '?'

const KEYS = [
  { id: 'tab', key: 'tabKey' },
  { id: 'enter', key: 'enterKey' },
  { id: 'space', key: 'spaceKey' },
  { id: 'arrows', key: 'arrowKeys' },
  { id: 'escape', key: 'escapeKey' },
] as const

/** The list of keys, and the switch for the one key that is a letter. */
export function KeyboardHelp() {
  const { t } = useTranslation('help')
  const id = useId()
  const hasShortcuts = useHasShortcuts()
  return (
    <Dialog title={t('keys.title')} isOpen={useIsKeyboardHelpOpen()} onClose={keyboardHelpClosed}>
      <p>{t('keys.lead')}</p>
      <dl className={styles.keys}>
        {KEYS.map(({ id: what, key }) => (
          <div key={what}>
            <dt>
              <kbd>{t(`keys.${key}`)}</kbd>
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{HELP_KEY}</kbd>
          </dt>
          <dd>{t('keys.help')}</dd>
        </div>
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={hasShortcuts}
          aria-describedby={id}
          onChange={(event) => shortcutsChosen(event.target.checked)}
        />
        {t('keys.use')}
      </label>
      <p id={id} className="small">
        {t('keys.useHint')}
      </p>
    </Dialog>
  )
}
