import { useTranslation } from '@/i18n/use-translation'
import { ChoiceList } from '@/components/choice-list'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { PAPERS } from '@/core/document/plan-document'
import { PRESET_NAMES } from '@/core/document/presets'
import { DOCUMENT_STATUSES } from '@/core/document/section'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import type { DocumentChoices } from '@/core/plan/saved-plan'
import { useDataSource } from '@/state/data-source-context'
import { useAskedFor } from '../use-asked-for'
import { presetOf } from './document-options'
import { SectionPicker } from './section-picker'
import styles from './export-tab.module.css'

interface Props {
  readonly choices: DocumentChoices
  readonly onChoose: (choices: Partial<DocumentChoices>) => void
  readonly onPreset: (preset: string) => void
}

export function DocumentForm({ choices, onChoose, onPreset }: Props) {
  const { t } = useTranslation('plan')
  const { languages } = useDataSource()
  const which = useAskedFor<HTMLDivElement>('document')
  return (
    <div className={styles.form}>
      <div ref={which}>
        <ChoiceList
          legend={t('export.preset')}
          kind="one"
          choices={PRESET_NAMES.map((id) => ({
            id,
            label: t(`export.presets.${id}.name`),
            hint: t(`export.presets.${id}.about`),
          }))}
          chosen={[presetOf(choices)]}
          onChoose={([preset]) => preset !== undefined && onPreset(preset)}
        />
      </div>
      <SectionPicker choices={choices} onChoose={onChoose} />
      <div className={styles.fields}>
        <SelectField
          label={t('export.paper')}
          value={choices.paper}
          onChange={(value) => onChoose({ paper: PAPERS.find((paper) => paper === value) ?? 'A4' })}
          options={PAPERS.map((value) => ({ value, label: t(`export.papers.${value}`) }))}
        />
        {languages.length > 1 && (
          <SelectField
            label={t('export.language')}
            value={choices.language}
            onChange={(value) =>
              onChoose({ language: languages.find((language) => language === value) ?? 'en' })
            }
            options={languages.map((value) => ({ value, label: LANGUAGE_TABLE[value].name }))}
          />
        )}
        <SelectField
          label={t('export.status')}
          value={choices.status}
          onChange={(value) =>
            onChoose({ status: DOCUMENT_STATUSES.find((each) => each === value) ?? 'draft' })
          }
          options={DOCUMENT_STATUSES.map((value) => ({ value, label: t(`export.statuses.${value}`) }))}
        />
        <TextField
          label={t('export.author')}
          hint={t('export.authorHint')}
          value={choices.author}
          maxLength={1_000}
          onChange={(author) => onChoose({ author })}
        />
        <ChoiceList
          legend={t('export.sensitive')}
          kind="many"
          choices={[{ id: 'include', label: t('export.sensitiveChoice'), hint: t('export.sensitiveHint') }]}
          chosen={choices.includesSensitive ? ['include'] : []}
          onChoose={(ids) => onChoose({ includesSensitive: ids.includes('include') })}
        />
      </div>
    </div>
  )
}
