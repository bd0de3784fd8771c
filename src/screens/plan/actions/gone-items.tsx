import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useSearchParams } from 'react-router'
import { Button } from '@/components/button'
import { isolated } from '@/i18n/isolated'
import type { SectionInput } from '@/core/document/section'
import type { GoneItem } from '@/core/plan/apply-edits'
import type { ItemEdit, OwnItem } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Principle } from '@/core/questionnaire/vocabulary'
import { announced } from '@/state/announcements'
import { itemDropped, keptAsOwn } from '@/state/edits'
import { newOwnId } from '@/state/new-plan'
import { itemName } from '@/core/document/item-name'
import styles from './gone-items.module.css'
import { PrincipleField } from './principle-field'
import { WrittenFacts } from './written-facts'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly onKept: (id: string) => void
  /** The last of them was removed. */
  readonly onEmptied: () => void
}

/** What the user wrote on and no longer applies: marked, with every word, until they keep or remove it. */
export function GoneItems({ saved, input, onKept, onEmptied }: Props) {
  const { t } = useTranslation('workspace')
  const heading = useRef<HTMLHeadingElement>(null)
  const gone = input.plan.noLongerApply
  const isAskedFor = useSearchParams()[0].get('show') === 'gone'
  // It stands below a long list: who came for it need not look for it.
  useEffect(() => {
    if (isAskedFor) heading.current?.focus()
  }, [isAskedFor])
  if (gone.length === 0) return null
  return (
    <section className={styles.gone} aria-labelledby="gone-heading">
      <h3 id="gone-heading" ref={heading} tabIndex={-1}>
        {t('gone.heading')}
      </h3>
      <p>{t('gone.lead')}</p>
      <ul className={styles.list}>
        {gone.map((item) => (
          <li key={item.id}>
            <Gone
              saved={saved}
              input={input}
              item={item}
              onKept={onKept}
              onDropped={() => (gone.length > 1 ? heading.current?.focus() : onEmptied())}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface GoneProps extends Omit<Props, 'onEmptied'> {
  readonly item: GoneItem
  readonly onDropped: () => void
}

function Gone({ saved, input, item, onKept, onDropped }: GoneProps) {
  const { t } = useTranslation('workspace')
  const title = itemName(input, item.id)
  const named = useId()
  const logic = input.safeguards.get(item.id)
  // Where the library has lost it, nobody knows its principle any more: the user says it.
  const [said, setSaid] = useState<Principle | undefined>()
  const [isTried, setIsTried] = useState(false)
  const field = useRef<HTMLDivElement>(null)

  function keep(): void {
    setIsTried(true)
    const principle = logic?.principle ?? said
    if (principle === undefined) return field.current?.querySelector('select')?.focus()
    const own = asOwn(input, item, principle)
    keptAsOwn(saved.id, item.id, own)
    announced(t('gone.kept', { title: isolated(title) }))
    onKept(own.id)
  }
  function drop(): void {
    itemDropped(saved.id, item.id)
    announced(t('gone.dropped', { title: isolated(title) }))
    onDropped()
  }

  return (
    <>
      <h4 className={styles.title} id={named}>
        <bdi>{title}</bdi>
      </h4>
      <p className={styles.why}>{t(logic ? 'gone.byAnswers' : 'gone.byLibrary')}</p>
      <WrittenFacts input={input} edit={logic ? item.edit : withoutName(item.edit)} />
      {logic ? null : (
        <div role="group" aria-labelledby={named} ref={field}>
          <PrincipleField value={said} isMissing={isTried && said === undefined} onChange={setSaid} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button kind="quiet" id={`${named}-keep`} aria-labelledby={`${named}-keep ${named}`} onClick={keep}>
          {t('gone.keep')}
        </Button>
        <Button kind="plain" id={`${named}-drop`} aria-labelledby={`${named}-drop ${named}`} onClick={drop}>
          {t('gone.drop')}
        </Button>
      </div>
    </>
  )
}

/** The heading says it, and where the library has lost the action the app may have noted it (`withNamesOf`). */
function withoutName({ title: _, ...edit }: ItemEdit): ItemEdit {
  return edit
}

function asOwn(input: SectionInput, item: GoneItem, principle: Principle): OwnItem {
  const logic = input.safeguards.get(item.id)
  return {
    id: newOwnId(),
    title: itemName(input, item.id),
    principle,
    risks: logic?.risks ?? {},
    ...(logic ? { kind: logic.kind } : {}),
    edit: withoutName(item.edit),
  }
}
