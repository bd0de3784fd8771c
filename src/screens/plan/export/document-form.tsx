import { useTranslation } from 'react-i18next'
import { ChoiceList } from '@/components/choice-list'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { PAPERS } from '@/core/document/plan-document'
import { PRESET_NAMES } from '@/core/document/presets'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import type { DocumentChoices } from '@/core/plan/saved-plan'
import { DOCUMENT_LANGUAGES, presetOf, type Standing, STANDINGS } from './document-options'
import styles from './export-tab.module.css'

interface Props {
  readonly choices: DocumentChoices
  readonly onChoose: (choices: Partial<DocumentChoices>) => void
  readonly status: Standing
  readonly onStatus: (status: Standing) => void
  readonly author: string
  readonly onAuthor: (author: string) => void
}

export function DocumentForm({ choices, onChoose, status, onStatus, author, onAuthor }: Props) {
  const { t } = useTranslation('plan')
  return (
    <div className={styles.form}>
      <ChoiceList
        legend={t('export.preset')}
        kind="one"
        choices={PRESET_NAMES.map((id) => ({
          id,
          label: t(`export.presets.${id}.name`),
          hint: t(`export.presets.${id}.about`),
        }))}
        chosen={[presetOf(choices)]}
        onChoose={([preset]) => preset !== undefined && onChoose({ preset })}
      />
      <div className={styles.fields}>
        <SelectField
          label={t('export.paper')}
          value={choices.paper}
          onChange={(value) => onChoose({ paper: PAPERS.find((paper) => paper === value) ?? 'A4' })}
          options={PAPERS.map((value) => ({ value, label: t(`export.papers.${value}`) }))}
        />
        {DOCUMENT_LANGUAGES.length > 1 && (
          <SelectField
            label={t('export.language')}
            value={choices.language}
            onChange={(value) =>
              onChoose({ language: DOCUMENT_LANGUAGES.find((language) => language === value) ?? 'en' })
            }
            options={DOCUMENT_LANGUAGES.map((value) => ({ value, label: LANGUAGE_TABLE[value].name }))}
          />
        )}
        <SelectField
          label={t('export.status')}
          value={status}
          onChange={(value) => onStatus(STANDINGS.find((each) => each === value) ?? 'draft')}
          options={STANDINGS.map((value) => ({ value, label: t(`export.statuses.${value}`) }))}
        />
        <TextField
          label={t('export.author')}
          hint={t('export.authorHint')}
          value={author}
          onChange={onAuthor}
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
