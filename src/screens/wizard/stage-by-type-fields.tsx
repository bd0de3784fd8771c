import { useTranslation } from '@/i18n/use-translation'
import { FieldGroup } from '@/components/field-group'
import { SelectField } from '@/components/select-field'
import type { Answers } from '@/core/questionnaire/answers'
import { STAGES } from '@/core/questionnaire/vocabulary'
import styles from './step-page.module.css'

interface Props {
  readonly label: string
  readonly hint: string | undefined
  readonly answers: Answers
  readonly onKeep: (value: unknown) => void
}

/** The stage of each part, where the parts of one system stand differently. */
export function StageByTypeFields({ label, hint, answers, onKeep }: Props) {
  const { t } = useTranslation(['interface', 'taxonomy'])
  const options = [
    { value: '', label: t('wizard.sameStage') },
    ...STAGES.map((stage) => ({ value: stage, label: t(`taxonomy:stages.${stage}`) })),
  ]
  const given = answers.stageByType ?? {}
  return (
    <FieldGroup legend={label} hint={hint} size="question">
      <div className={styles.row}>
        {(answers.dpiTypes ?? []).map((type) => (
          <SelectField
            key={type}
            label={t(`taxonomy:dpiTypes.${type}`)}
            value={given[type] ?? ''}
            onChange={(stage) => onKeep(withoutEmpty({ ...given, [type]: stage }))}
            options={options}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** Parts left as answered above are no answer; none at all takes the whole answer back. */
function withoutEmpty(record: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const kept = Object.entries(record).filter(([, value]) => value !== '')
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
