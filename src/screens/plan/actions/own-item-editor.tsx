import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Details } from '@/components/details'
import { isolated } from '@/i18n/isolated'
import { SelectField } from '@/components/select-field'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { OwnChange } from '@/core/plan/change-edits'
import { KINDS } from '@/core/library/kinds'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { OwnItem } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { GATES, RISKS, ROLES } from '@/core/questionnaire/vocabulary'
import { announced } from '@/state/announcements'
import { itemDropped, ownItemChanged } from '@/state/edits'
import { DraftField } from './draft-field'
import { OwnBefore } from './own-before'
import styles from './item-editor.module.css'
import { PrincipleField } from './principle-field'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly item: EditedItem
  readonly own: OwnItem
  readonly onRemoved: () => void
}

/** What the library says of its own safeguards, the user says here: principle, risks, who answers, which gate, what comes before. */
export function OwnItemEditor({ saved, input, item, own, onRemoved }: Props) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  const set = (change: OwnChange): void => ownItemChanged(saved.id, own.id, change)
  function remove(): void {
    itemDropped(saved.id, own.id)
    announced(t('own.removed', { title: isolated(titleOf(input, item)) }))
    onRemoved()
  }
  const roles = ROLES.map((value) => ({ value, label: t(`taxonomy:roles.${value}`) }))
  return (
    <section className={styles.editor}>
      <h3>{t('own.facts')}</h3>
      <DraftField
        label={t('own.title')}
        value={own.title}
        error={own.title.trim() === '' ? t('own.titleMissing') : undefined}
        emptied={own.title.trim() === '' ? undefined : t('own.titleKept')}
        // Without a name it could not be found in any list: emptied, it keeps the one it had.
        onKeep={(title) => title.trim() !== '' && set({ title })}
      />
      <DraftField
        label={t('own.why')}
        isLong
        value={own.why ?? ''}
        onKeep={(why) => set({ why: why || undefined })}
      />
      <PrincipleField value={own.principle} onChange={(principle) => set({ principle })} />
      <div className={styles.pair}>
        <SelectField
          label={t('own.kind')}
          value={item.kind}
          onChange={(value) => set({ kind: KINDS.find((each) => each === value) })}
          options={KINDS.map((value) => ({ value, label: t(`taxonomy:kinds.${value}`) }))}
        />
        <SelectField
          label={t('own.lead')}
          value={item.lead}
          onChange={(value) => set({ lead: ROLES.find((each) => each === value) })}
          options={roles}
        />
        <SelectField
          label={t('own.accountable')}
          value={item.accountable}
          onChange={(value) => set({ accountable: ROLES.find((each) => each === value) })}
          options={roles}
        />
        <SelectField
          label={t('own.gate')}
          value={own.gate ?? ''}
          onChange={(value) => set({ gate: GATES.find((each) => each === value) })}
          options={[
            { value: '', label: t('own.gateNone') },
            ...GATES.map((value) => ({ value, label: t(`taxonomy:gates.${value}`) })),
          ]}
        />
      </div>
      <OwnBefore saved={saved} input={input} own={own} />
      <Details summary={t('own.risks')} isOpenAtFirst={Object.keys(own.risks).length > 0}>
        <div className={styles.pair}>
          {RISKS.map((risk) => (
            <SelectField
              key={risk}
              label={t('own.strength', { risk: t(`taxonomy:risks.${risk}.name`) })}
              value={String(own.risks[risk] ?? 0)}
              onChange={(value) => set({ risks: withStrength(own.risks, risk, Number(value)) })}
              options={([0, 1, 2, 3] as const).map((value) => ({
                value: String(value),
                label: t(`own.strengths.${value}`),
              }))}
            />
          ))}
        </div>
      </Details>
      <div className={styles.buttons}>
        <Button kind="danger" onClick={remove}>
          {t('own.remove')}
        </Button>
      </div>
    </section>
  )
}

function withStrength(
  risks: OwnItem['risks'],
  risk: keyof OwnItem['risks'],
  strength: number,
): OwnItem['risks'] {
  const { [risk]: _before, ...others } = risks
  return strength === 0 ? others : { ...others, [risk]: strength }
}
