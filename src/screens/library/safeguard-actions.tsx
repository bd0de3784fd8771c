import { useTranslation } from '@/i18n/use-translation'
import { Details } from '@/components/details'
import { Foreign } from '@/components/foreign'
import { betweenSentences } from '@/core/document/between-sentences'
import type { Action, Safeguard } from '@/core/library/safeguard'
import type { ActionForm, SafeguardText } from '@/core/library/safeguard-text'
import { type Role, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import { useLanguage } from '@/state/preferences'
import { ProcessLinks } from './process-links'
import styles from './safeguard-screen.module.css'

interface Props {
  readonly safeguard: Safeguard
  readonly text: SafeguardText
}

/** What each authority does about it, stage by stage, and how each keeps it up once it is there. */
export function SafeguardActions({ safeguard, text }: Props) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const roles = ROLES.filter((role) => safeguard.actions.some((action) => action.role === role))
  return (
    <section>
      <h2>{t('safeguard.actions')}</h2>
      {roles.map((role) => (
        <section key={role} className={styles.role}>
          <h3 id={`role-${role}`}>
            {role === safeguard.accountable
              ? t('safeguard.accountableRole', { role: t(`taxonomy:roles.${role}`) })
              : t(`taxonomy:roles.${role}`)}
          </h3>
          {inStageOrder(safeguard, role).map((action) => (
            <ActionEntry key={action.id} action={action} text={text} />
          ))}
          <Upkeep form={text.upkeep?.[role]} about={`role-${role}`} />
        </section>
      ))}
    </section>
  )
}

function inStageOrder(safeguard: Safeguard, role: Role): readonly Action[] {
  const firstStage = (action: Action): number =>
    Math.min(...action.stages.map((stage) => STAGES.indexOf(stage)))
  return safeguard.actions
    .filter((action) => action.role === role)
    .sort((a, b) => firstStage(a) - firstStage(b))
}

function ActionEntry({ action, text }: { readonly action: Action; readonly text: SafeguardText }) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const language = useLanguage()
  const words = text.actions[action.id]
  if (!words) return null
  const stages = STAGES.filter((stage) => action.stages.includes(stage))
  const [least, most] = action.weeks
  const effort = { effort: t(`taxonomy:efforts.${action.effort}`), least, most }
  return (
    <article className={styles.action}>
      <ul className={styles.stages} aria-label={t('safeguard.stages')}>
        {stages.map((stage) => (
          <li key={stage}>{t(`taxonomy:stages.${stage}`)}</li>
        ))}
      </ul>
      <h4 id={`action-${action.id}`}>
        <Foreign>{words.action}</Foreign>
      </h4>
      <Form form={words} />
      <p className={styles.note}>
        {action.gate === undefined
          ? t('safeguard.effort', effort)
          : t('safeguard.effortAndGate', { ...effort, gate: t(`taxonomy:gateBy.${action.gate}`) })}
        {betweenSentences(language)}
        {t(`safeguard.late.${action.late}`)}
      </p>
      <OtherForm heading={t('safeguard.remedy')} form={words.remedy} about={`action-${action.id}`} />
      <OtherForm heading={t('safeguard.protective')} form={words.protective} about={`action-${action.id}`} />
      <OtherForm heading={t('safeguard.interim')} form={words.interim} about={`action-${action.id}`} />
      <ProcessLinks ids={action.processes} />
    </article>
  )
}

function Form({ form }: { readonly form: ActionForm }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <>
      <ol className={styles.steps}>
        {form.steps.map((step) => (
          <li key={step}>
            <Foreign>{step}</Foreign>
          </li>
        ))}
      </ol>
      <p>
        <strong>{t('safeguard.deliverable')}</strong>
        {betweenSentences(language)}
        <Foreign>{form.deliverable}</Foreign>
      </p>
    </>
  )
}

interface OtherFormProps {
  readonly heading: string
  readonly form: ActionForm | undefined
  /** The id of the heading it belongs to. */
  readonly about: string
}

function OtherForm({ heading, form, about }: OtherFormProps) {
  if (!form) return null
  return (
    <Details summary={heading} about={about}>
      <p className={styles.sentence}>
        <Foreign>{form.action}</Foreign>
      </p>
      <Form form={form} />
    </Details>
  )
}

function Upkeep(props: Omit<OtherFormProps, 'heading'>) {
  const { t } = useTranslation('pages')
  return <OtherForm heading={t('safeguard.upkeep')} {...props} />
}
