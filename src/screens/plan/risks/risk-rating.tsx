import { useTranslation } from '@/i18n/use-translation'
import { Details } from '@/components/details'
import { SelectField } from '@/components/select-field'
import type { RiskChange } from '@/core/plan/change-edits'
import type { Level } from '@/core/plan/plan-edits'
import type { RatedRisk } from '@/core/plan/risk-register'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { riskEdited } from '@/state/edits'
import { DraftField } from '../actions/draft-field'
import styles from './risks-tab.module.css'

const LEVELS: readonly Level[] = [1, 2, 3, 4]

interface Props {
  readonly saved: SavedPlan
  readonly rated: RatedRisk
}

/** The user's own likelihood and impact over the worked-out ones, with a word on why. */
export function RiskRating({ saved, rated }: Props) {
  const { t } = useTranslation(['workspace', 'document', 'taxonomy'])
  const { risk, likelihood, impact, workedOut, isOwn, note } = rated
  const edit = saved.edits.risks[risk] ?? {}
  const readLevel = (value: string): Level | undefined => LEVELS.find((level) => String(level) === value)
  const rate = (fields: RiskChange): void => {
    riskEdited(saved.id, risk, fields)
    const now = { likelihood, impact, ...fields }
    announced(
      t('register.rated', {
        risk: t(`taxonomy:risks.${risk}.name`),
        likelihood: t(`register.likelihoods.${now.likelihood ?? workedOut}`),
        impact: t(`register.impacts.${now.impact ?? workedOut}`),
      }),
    )
  }
  return (
    <div>
      <p className={styles.note}>
        {t('document:labelled', { label: t('register.likelihood') })}
        <strong>{t(`register.likelihoods.${likelihood}`)}</strong> <span aria-hidden="true">· </span>
        {t('document:labelled', { label: t('register.impact') })}
        <strong>{t(`register.impacts.${impact}`)}</strong>
      </p>
      <Details summary={t('register.edit')} isOpenAtFirst={isOwn || note !== ''} about={`risk-${risk}`}>
        <div className={styles.rating} role="group" aria-labelledby={`risk-${risk}`}>
          <SelectField
            label={t('register.likelihood')}
            value={edit.likelihood === undefined ? '' : String(edit.likelihood)}
            onChange={(value) => rate({ likelihood: readLevel(value) })}
            options={[
              { value: '', label: t('register.auto', { level: t(`register.likelihoods.${workedOut}`) }) },
              ...LEVELS.map((level) => ({ value: String(level), label: t(`register.likelihoods.${level}`) })),
            ]}
          />
          <SelectField
            label={t('register.impact')}
            value={edit.impact === undefined ? '' : String(edit.impact)}
            onChange={(value) => rate({ impact: readLevel(value) })}
            options={[
              { value: '', label: t('register.auto', { level: t(`register.impacts.${workedOut}`) }) },
              ...LEVELS.map((level) => ({ value: String(level), label: t(`register.impacts.${level}`) })),
            ]}
          />
          <DraftField
            label={t('register.note')}
            isLong
            value={note}
            onKeep={(text) => riskEdited(saved.id, risk, { note: text })}
          />
        </div>
      </Details>
    </div>
  )
}
