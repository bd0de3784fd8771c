import { useTranslation } from '@/i18n/use-translation'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import type { EditedPlan } from '@/core/plan/apply-edits'
import { NONE, UNKNOWN } from '@/core/questionnaire/questionnaire'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { listedInside } from '@/i18n/listed'
import { useLanguage } from '@/state/preferences'
import { useWords } from '@/state/use-words'
import { type Invitation, invitationsOf } from './invitations'
import styles from './kit.module.css'

/** Three examples say what an ask is about; the whole list stands in the plan. */
const EXAMPLES = 3

export function Invitations({ plan }: { readonly plan: EditedPlan }) {
  const { t } = useTranslation(['help', 'taxonomy'])
  return (
    <section className={styles.part}>
      <h2 id="invitations-title">{t('kit.invite.heading')}</h2>
      <p>{t('kit.invite.lead')}</p>
      <table className={styles.table} aria-labelledby="invitations-title">
        <thead>
          <tr>
            <th scope="col">{t('kit.invite.authority')}</th>
            <th scope="col">{t('kit.invite.why')}</th>
            <th scope="col">{t('kit.invite.post')}</th>
          </tr>
        </thead>
        <tbody>
          {invitationsOf(plan).map((invitation) => (
            <tr key={invitation.role}>
              <th scope="row">{t(`taxonomy:roles.${invitation.role}`)}</th>
              <td>
                <Why invitation={invitation} plan={plan} />
              </td>
              <td className={styles.blank} />
            </tr>
          ))}
          <tr>
            <th scope="row">{t('kit.invite.people')}</th>
            <td>
              <p>{t('kit.invite.peopleWhy')}</p>
              <Groups plan={plan} />
            </td>
            <td className={styles.blank} />
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function Why({ invitation, plan }: { readonly invitation: Invitation; readonly plan: EditedPlan }) {
  const { t } = useTranslation('help')
  const language = useLanguage()
  const words = useWords(language)
  const { leads, accountableFor, posts, askedFor } = invitation
  const titles = new Map(plan.items.map(({ id, edit }) => [id, edit.title?.trim()]))
  const isWithoutTask = leads + accountableFor + askedFor.length === 0
  // Posts have commas of their own.
  const names = posts.map(isolated).join(words.say('document:separator'))
  return (
    <>
      {isWithoutTask && <p>{t('kit.invite.inPlan')}</p>}
      {leads > 0 && <p>{t('kit.invite.leads', { count: leads })}</p>}
      {accountableFor > 0 && <p>{t('kit.invite.accountable', { count: accountableFor })}</p>}
      {posts.length > 0 && <p>{t('kit.invite.named', { posts: names })}</p>}
      {askedFor.length > 0 && (
        <>
          <p>{t('kit.invite.asked', { count: askedFor.length })}</p>
          <ul>
            {askedFor.slice(0, EXAMPLES).map((id) => (
              <li key={id}>
                {titles.get(id) ? (
                  <bdi>{titles.get(id)}</bdi>
                ) : (
                  <Foreign language={words.safeguard(id).language}>{words.safeguard(id).text.title}</Foreign>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Groups that lag are named; those who would be in danger if found never are. */
function Groups({ plan }: { readonly plan: EditedPlan }) {
  const { t } = useTranslation('help')
  const language = useLanguage()
  const { say } = useWords(language)
  const groups = (plan.context.chosen.get('lagging-groups') ?? []).filter(
    (id) => id !== NONE && id !== UNKNOWN,
  )
  if (groups.length === 0) return null
  const names = groups.map((group) => say(`questionnaire:questions.lagging-groups.options.${group}.label`))
  return <p>{t('kit.invite.groups', { groups: listedInside(names, LANGUAGE_TABLE[language].locale) })}</p>
}
