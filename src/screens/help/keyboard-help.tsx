import { useId } from 'react'
import { useTranslation } from '@/i18n/use-translation'
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

/** What only the screens of a plan have. */
const PLAN_KEYS = [
  { id: 'undo', key: 'undoKeys' },
  { id: 'rows', key: 'arrowKeys' },
  { id: 'pages', key: 'pageKeys' },
  { id: 'ends', key: 'endKeys' },
  { id: 'select', key: 'selectKeys' },
  { id: 'move', key: 'moveKeys' },
  { id: 'bar', key: 'barKeys' },
] as const

/** The list of keys, and the switch for the one key that is a letter. */
export function KeyboardHelp() {
  const { t } = useTranslation('help')
  const id = useId()
  const hasShortcuts = useHasShortcuts()
  return (
    <Dialog title={t('keys.title')} isOpen={useIsKeyboardHelpOpen()} onClose={keyboardHelpClosed}>
      <p>{t('keys.lead')}</p>
      {/* First, for it takes the focus: below the keys a phone would open the list at its end. */}
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
      <dl className={styles.keys}>
        {KEYS.map(({ id: what, key }) => (
          <Key key={what} name={t(`keys.${key}`)} what={t(`keys.${what}`)} />
        ))}
        <Key name={HELP_KEY} what={t('keys.help')} />
      </dl>
      <h3 className={styles.heading}>{t('keys.inPlan')}</h3>
      <dl className={styles.keys}>
        {PLAN_KEYS.map(({ id: what, key }) => (
          <Key key={what} name={t(`keys.${key}`)} what={t(`keys.${what}`)} />
        ))}
      </dl>
    </Dialog>
  )
}

function Key({ name, what }: { readonly name: string; readonly what: string }) {
  return (
    <div>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{what}</dd>
    </div>
  )
}
