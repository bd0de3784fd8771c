import { type KeyboardEvent, memo, useDeferredValue, useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useNavigationType } from 'react-router'
import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { Foreign } from '@/components/foreign'
import { TextLanguage } from '@/components/text-language'
import { useFocusClear } from '@/components/use-focus-clear'
import { isInEnglishInstead } from '@/core/document/foreign-text'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { isPrerequisite, numberOf, type PlanSay } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { IndicatorsEditor } from './indicators-editor'
import { EDITOR_HEADING } from './editor-heading'
import { ItemEditor } from './item-editor'
import { ItemContext } from './item-context'
import { ItemIndicators } from './item-indicators'
import styles from './item-panel.module.css'
import { ItemParts } from './item-parts'
import { ItemReasons } from './item-reasons'
import { ItemSources } from './item-sources'
import { OwnItemEditor } from './own-item-editor'

/** Where the focus goes when it is opened. */
export const ITEM_HEADING = 'item-heading'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly id: string
  readonly onClose: () => void
}

/** To its top: the focus alone would bring the heading into sight at the very bottom, and the fields not at all. */
function goToPlan(bar: HTMLElement | null): void {
  const heading = document.getElementById(EDITOR_HEADING)
  if (!heading || !bar) return
  // On a phone the bar stays at the top of the window, over what comes beneath it.
  const isOver = getComputedStyle(bar).position === 'sticky'
  heading.style.scrollMarginTop = isOver ? `${bar.offsetHeight}px` : ''
  heading.focus({ preventScroll: true })
  heading.scrollIntoView({ block: 'start' })
}

/** Everything about one action, and the user's own decisions on it. */
export function ItemPanel({ saved, input, id, onClose }: Props) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const heading = useRef<HTMLHeadingElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const navigation = useNavigationType()
  // Opened by the user rather than by the address: go to where it begins.
  useEffect(() => {
    if (navigation === 'PUSH') heading.current?.focus()
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  useFocusClear(bar)
  const item = input.plan.items.find((each) => each.id === id)
  // Another window, or a merge, took the action out while somebody wrote on it: they hear so where they were.
  const isThere = item !== undefined
  const wasThere = useRef(isThere)
  useEffect(() => {
    if (wasThere.current && !isThere && document.activeElement === document.body) heading.current?.focus()
    wasThere.current = isThere
  }, [isThere])
  // What opens within it, an explanation or a list of choices, takes the key for itself.
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  return (
    // The key is heard from the fields inside; the panel itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className={styles.panel} aria-labelledby={ITEM_HEADING} onKeyDown={closeOnEscape}>
      <div ref={bar} className={styles.top}>
        <p className={styles.standing}>{item ? standing(t, input, item) : ''}</p>
        {item && (
          <Button kind="plain" onClick={() => goToPlan(bar.current)}>
            {t('item.toPlan')}
          </Button>
        )}
        <Button kind="plain" onClick={onClose}>
          {t('actions.close')}
        </Button>
      </div>
      <div className={styles.body}>
        {item ? (
          <>
            <h2 id={ITEM_HEADING} ref={heading} tabIndex={-1}>
              <ItemTitle input={input} item={item} />
            </h2>
            <ItemBody saved={saved} input={input} item={item} onClose={onClose} />
          </>
        ) : (
          <h2 id={ITEM_HEADING} className={styles.unknown} ref={heading} tabIndex={-1}>
            {t('actions.unknownItem')}
          </h2>
        )}
      </div>
    </aside>
  )
}

function ItemBody({ saved, input, item, onClose }: Omit<Props, 'id'> & { readonly item: EditedItem }) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const { text, language } = input.words.safeguard(item.id)
  // What is only read may lag behind what is typed.
  const shown = useDeferredValue(input)
  const shownItem = shown.plan.items.find((each) => each.id === item.id) ?? item
  return (
    <TextLanguage value={language}>
      <p className={styles.chips}>
        <Chip>
          {item.principle} {t(`taxonomy:principles.${item.principle}`)}
        </Chip>
        <Chip>{t(`taxonomy:kinds.${item.kind}`)}</Chip>
      </p>
      {isInEnglishInstead(input, item.id) && <p className={styles.note}>{t('item.english')}</p>}
      {text.why !== '' && (
        <section>
          <h3>{t('item.problem')}</h3>
          <p>
            <Foreign>{text.why}</Foreign>
          </p>
        </section>
      )}
      <ItemParts input={shown} item={shownItem} />
      {item.own !== null && (
        <OwnItemEditor saved={saved} input={input} item={item} own={item.own} onRemoved={onClose} />
      )}
      <ItemEditor saved={saved} input={input} item={item} />
      <ItemBackground planId={saved.id} input={shown} item={shownItem} />
      <IndicatorsEditor saved={saved} input={input} item={item} />
      {text.pitfall !== '' && (
        <section className={styles.pitfall}>
          <h3>{t('item.pitfall')}</h3>
          <p>
            <Foreign>{text.pitfall}</Foreign>
          </p>
        </section>
      )}
      {item.own === null && <ItemSources input={shown} item={shownItem} />}
    </TextLanguage>
  )
}

/** What one reads and does not fill in. */
const ItemBackground = memo(function ItemBackground({
  planId,
  input,
  item,
}: {
  readonly planId: string
  readonly input: SectionInput
  readonly item: EditedItem
}) {
  return (
    <>
      {item.own === null && <ItemReasons input={input} item={item} />}
      <ItemContext planId={planId} input={input} item={item} />
      <ItemIndicators input={input} item={item} />
    </>
  )
})

function standing(t: PlanSay, input: SectionInput, item: EditedItem): string {
  const number = numberOf(input, item.id)
  if (number !== null) return t('item.number', { number })
  return isPrerequisite(item) ? t('item.prerequisite') : t('item.notPriority')
}
