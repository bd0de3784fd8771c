import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { SelectField } from '@/components/select-field'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import { circlesOf, waitsFor } from '@/core/plan/own-order'
import type { OwnItem } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { ownItemChanged } from '@/state/edits'
import { itemName } from '@/core/document/item-name'
import { numberOf } from '../item-phrases'
import styles from './item-editor.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly own: OwnItem
}

/** What an own action waits for: any other action of the plan, but none that waits for it. */
export function OwnBefore({ saved, input, own }: Props) {
  const { t } = useTranslation(['workspace', 'plan', 'safety'])
  const heading = useRef<HTMLHeadingElement>(null)
  const before = own.dependsOn ?? []
  const named = (id: string): string => isolated(itemName(input, id, saved.basis))
  const circles = circlesOf(saved.edits.ownItems, own)
  function standing(id: string): string {
    const title = named(id)
    if (input.plan.items.some((item) => item.id === id)) return title
    return input.safeguards.has(id)
      ? t('plan:item.beforeOutside', { title })
      : t('safety:conflict.pair', { what: title, field: t('gone.byLibrary') })
  }

  function set(ids: readonly string[]): void {
    ownItemChanged(saved.id, own.id, { dependsOn: ids.length === 0 ? undefined : ids })
  }
  function remove(id: string): void {
    set(before.filter((each) => each !== id))
    announced(t('own.beforeRemoved', { title: named(id) }))
    heading.current?.focus()
  }

  return (
    <div className={styles.fields}>
      <h4 ref={heading} tabIndex={-1}>
        {t('plan:item.before')}
      </h4>
      {before.length === 0 ? (
        <p className={styles.quiet}>{t('plan:item.beforeNone')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t('own.beforeHint')}</p>
          <ul className={styles.before}>
            {before.map((id) => (
              <li key={id}>
                <MixedText>{standing(id)}</MixedText>
                <Button
                  kind="plain"
                  aria-label={t('own.beforeRemove', { title: named(id) })}
                  onClick={() => remove(id)}
                >
                  <Icon name="remove" />
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {circles.length > 0 && (
        <p className={styles.wrong} role="alert">
          <Icon name="error" />{' '}
          <MixedText>{t('own.beforeLoop', { titles: input.words.list(circles.map(named)) })}</MixedText>
        </p>
      )}
      <AddBefore
        saved={saved}
        input={input}
        own={own}
        onAdd={(id) => {
          set([...before, id])
          announced(t('own.beforeAdded', { title: named(id) }))
        }}
      />
    </div>
  )
}

/** One more, chosen from the actions of the plan, the short list first. One that would close a circle is not taken. */
function AddBefore({ saved, input, own, onAdd }: Props & { readonly onAdd: (id: string) => void }) {
  const { t } = useTranslation(['workspace', 'document'])
  const [chosen, setChosen] = useState('')
  const others = input.plan.items.filter(({ id }) => id !== own.id && !own.dependsOn?.includes(id))
  const item = others.find(({ id }) => id === chosen)
  const isCircle = waitsFor(saved.edits.ownItems, chosen, own.id)

  function add(event: FormEvent): void {
    event.preventDefault()
    if (!item || isCircle) return
    onAdd(item.id)
    setChosen('')
  }

  return (
    <form className={styles.add} onSubmit={add}>
      <SelectField
        label={t('own.beforeAdd')}
        value={item ? chosen : ''}
        error={
          item && isCircle ? t('own.beforeCircle', { title: isolated(titleOf(input, item)) }) : undefined
        }
        onChange={setChosen}
        options={[
          { value: '', label: t('own.beforeChoose') },
          ...others.map((each) => ({ value: each.id, label: numbered(each.id, titleOf(input, each)) })),
        ]}
      />
      <Button kind="quiet" type="submit" aria-disabled={!item || isCircle}>
        {t('own.beforeAddButton')}
      </Button>
    </form>
  )

  function numbered(id: string, title: string): string {
    const number = numberOf(input, id)
    return number === null ? title : t('document:sheets.sheetHeading', { number, title: isolated(title) })
  }
}
