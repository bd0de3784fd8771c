import { type ReactNode, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Foreign } from '@/components/foreign'
import { Notice } from '@/components/notice'
import { formsSaidOf } from '@/core/document/forms-said-of'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isOutgrown, type Said } from '@/core/plan/said-of'
import styles from './item-editor.module.css'

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
  readonly said: Said
  readonly onHolds: () => void
  readonly onTakeBack: () => void
  /** The field in which it is said. */
  readonly children: ReactNode
}

/** Under what was said of an item: that the item asks for other work by now, and the way to say which of it holds. */
export function SaidEarlier({ input, item, said, onHolds, onTakeBack, children }: Props) {
  const { t } = useTranslation('workspace')
  const field = useRef<HTMLDivElement>(null)
  // The notice goes by it; the field that it was about reads out what stands there now.
  function settle(by: () => void): void {
    by()
    field.current?.querySelector('select')?.focus()
  }
  const forms = isOutgrown(item, said) ? formsSaidOf(input, item, said) : null
  return (
    <div className={styles.said} ref={field}>
      {children}
      {forms !== null && (
        <Notice tone="warning">
          {forms.length === 0 ? (
            <p>{t('said.ofEarlier')}</p>
          ) : (
            <>
              <p>{t('said.of')}</p>
              <ul>
                {forms.map((form) => (
                  <li key={form}>
                    <Foreign>{form}</Foreign>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{t('said.now')}</p>
          <div className={styles.buttons}>
            <Button kind="quiet" onClick={() => settle(onHolds)}>
              {t('said.holds')}
            </Button>
            <Button kind="quiet" onClick={() => settle(onTakeBack)}>
              {t(said === 'status' ? 'said.notStarted' : 'said.notInPlace')}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  )
}
