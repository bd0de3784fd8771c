import { memo, useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Details } from '@/components/details'
import { Icon } from '@/components/icon'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { SelectField } from '@/components/select-field'
import { indicatorsOf, type ShownIndicator } from '@/core/document/indicators'
import type { SectionInput } from '@/core/document/section'
import { FREQUENCIES } from '@/core/library/kinds'
import type { IndicatorChange } from '@/core/plan/change-edits'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { IndicatorEdit } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { typedDay } from '@/core/plan/typed-day'
import { typedMonth } from '@/core/plan/typed-month'
import { announced } from '@/state/announcements'
import { indicatorEdited, itemEdited } from '@/state/edits'
import { newIndicatorId, today } from '@/state/new-plan'
import { DraftField } from './draft-field'
import styles from './item-editor.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly item: EditedItem
}

/** The country's own figures for each indicator, and indicators that the library does not hold. */
export const IndicatorsEditor = memo(function IndicatorsEditor({ saved, input, item }: Props) {
  const { t } = useTranslation('workspace')
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = indicatorsOf(input, item)
  const edits = item.edit.indicators ?? {}
  const unnamed = Object.keys(edits).filter((id) => !shown.some((each) => each.id === id))
  const known = new Set(item.own === null ? shown.filter(({ own }) => own.size < 3).map(({ id }) => id) : [])

  const added = useRef<string | null>(null)
  useEffect(() => {
    const place = added.current === null ? null : document.getElementById(added.current)
    const field = place?.querySelector('input')
    field?.focus()
    field?.select()
    added.current = null
  }, [item.edit.indicators])

  function add(): void {
    const indicator = { measure: t('measure.new') }
    const id = newIndicatorId()
    added.current = placeOf(id)
    itemEdited(saved.id, item.id, { indicators: { ...edits, [id]: indicator } })
  }

  return (
    <section className={styles.editor}>
      <h3 ref={heading} tabIndex={-1}>
        {t('measure.heading')}
      </h3>
      {[...shown.map(({ id }) => id), ...unnamed].map((id) => {
        const indicator = shown.find((each) => each.id === id)
        return (
          <Details
            key={id}
            summary={
              <MixedText>{t('measure.summary', { measure: isolated(indicator?.measure ?? '') })}</MixedText>
            }
            isOpenAtFirst={edits[id] !== undefined || shown.length === 1}
          >
            <Figures
              id={placeOf(id)}
              indicator={indicator}
              edit={edits[id] ?? {}}
              isOwn={!known.has(id)}
              onSet={(change) => indicatorEdited(saved.id, item.id, id, change)}
              onRemove={() => {
                const { [id]: _removed, ...others } = edits
                itemEdited(saved.id, item.id, { indicators: others })
                const measure = isolated(indicator?.measure ?? t('measure.new'))
                announced(t('measure.removed', { measure }))
                heading.current?.focus()
              }}
            />
          </Details>
        )
      })}
      <div className={styles.buttons}>
        <Button kind="plain" onClick={add}>
          <Icon name="add" /> {t('measure.add')}
        </Button>
      </div>
    </section>
  )
}, hasSameFigures)

/** The item is made anew with every edit, but this draws only what is measured. */
function hasSameFigures(before: Props, after: Props): boolean {
  return (
    before.item.edit.indicators === after.item.edit.indicators &&
    before.item.id === after.item.id &&
    before.saved.id === after.saved.id &&
    before.input.library === after.input.library &&
    before.input.words.language === after.input.words.language
  )
}

const placeOf = (indicator: string): string => `figures-${indicator}`

interface FiguresProps {
  readonly id: string
  readonly indicator: ShownIndicator | undefined
  readonly edit: IndicatorEdit
  readonly isOwn: boolean
  readonly onSet: (change: IndicatorChange) => void
  readonly onRemove: () => void
}

function Figures({ id, indicator, edit, isOwn, onSet, onRemove }: FiguresProps) {
  const { t } = useTranslation(['workspace', 'plan', 'taxonomy'])
  const date = edit.latestDate?.trim() ?? ''
  const [day, month] = [typedDay(date), typedMonth(date)]
  const isDated = date === '' || day !== null || month !== null
  // A target may lie ahead; what was measured does not.
  const isAhead = day !== null ? day > today() : month !== null && date > today().slice(0, 7)
  return (
    <div className={styles.fields} id={id} role="group" aria-label={indicator?.measure}>
      {isOwn && (
        <>
          <DraftField
            label={t('measure.measure')}
            value={edit.measure ?? ''}
            emptied={edit.measure === undefined ? undefined : t('measure.nameKept')}
            // Nothing else may stand in it yet: emptied to be named anew, it would go under the hand.
            onKeep={(measure) => measure.trim() !== '' && onSet({ measure })}
          />
          <DraftField
            label={t('measure.verification')}
            value={edit.verification ?? ''}
            onKeep={(verification) => onSet({ verification })}
          />
          <SelectField
            label={t('measure.frequency')}
            value={edit.frequency ?? ''}
            onChange={(value) => onSet({ frequency: FREQUENCIES.find((each) => each === value) })}
            options={[
              { value: '', label: t('plan:edit.statusNone') },
              ...FREQUENCIES.map((value) => ({ value, label: t(`taxonomy:frequencies.${value}`) })),
            ]}
          />
        </>
      )}
      <div className={styles.pair}>
        <DraftField
          label={t('measure.baseline')}
          value={edit.baseline ?? ''}
          onKeep={(baseline) => onSet({ baseline })}
        />
        <DraftField
          label={t('measure.target')}
          hint={isOwn || indicator?.own.has('target') ? undefined : indicator?.target}
          value={edit.target ?? ''}
          onKeep={(target) => onSet({ target })}
        />
        <DraftField
          label={t('measure.latest')}
          value={edit.latest ?? ''}
          onKeep={(latest) => onSet({ latest })}
        />
        <DraftField
          label={t('measure.latestDate')}
          hint={isDated && !isAhead ? t('measure.dateHint') : undefined}
          value={edit.latestDate ?? ''}
          error={isDated ? (isAhead ? t('measure.dateAhead') : undefined) : t('measure.dateBad')}
          onKeep={(latestDate) => onSet({ latestDate })}
        />
      </div>
      {isOwn && (
        <div className={styles.buttons}>
          <Button kind="plain" onClick={onRemove}>
            <Icon name="remove" /> {t('measure.remove')}
          </Button>
        </div>
      )}
    </div>
  )
}
