import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { VisuallyHidden } from '@/components/visually-hidden'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { type Role, ROLES } from '@/core/questionnaire/vocabulary'
import { itemAddress } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { LeadName } from '../lead-name'
import styles from './people-tab.module.css'

type Part = 'answers' | 'works' | null

/** Rows actions, columns authorities, exactly one that answers in each row. */
export function Responsibilities({
  planId,
  input,
}: {
  readonly planId: string
  readonly input: SectionInput
}) {
  const { t } = useTranslation(['plan', 'taxonomy', 'document'])
  if (input.priority.length === 0) return <p>{t('people.empty')}</p>
  const roles = ROLES.filter((role) => input.priority.some((item) => partOf(item, role) !== null))
  return (
    <>
      <p className={styles.key}>{t('people.key')}</p>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{t('people.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('people.action')}</th>
            <th scope="col">{t('people.post')}</th>
            {roles.map((role) => (
              <th key={role} scope="col" className={styles.role}>
                {t(`taxonomy:roles.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {input.priority.map((item, index) => (
            <tr key={item.id}>
              <th scope="row">
                <Link to={itemAddress(planId, item.id)}>
                  <ItemTitle input={input} item={item} number={index + 1} />
                </Link>
              </th>
              <td data-label={t('document:labelled', { label: t('people.post') })}>
                <LeadName item={item} />
              </td>
              {roles.map((role) => (
                <RoleCell key={role} role={role} part={partOf(item, role)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function RoleCell({ role, part }: { readonly role: Role; readonly part: Part }) {
  const { t } = useTranslation(['plan', 'taxonomy', 'document'])
  if (part === null) return <td className={styles.empty} />
  return (
    <td
      className={styles.letter}
      data-part={part}
      data-label={t('document:labelled', { label: t(`taxonomy:roles.${role}`) })}
    >
      <abbr title={t(`people.${part}`)}>{t(`people.${part}Letter`)}</abbr>
      <span className={styles.inWords}>{t(`people.${part}`)}</span>
    </td>
  )
}

function partOf(item: EditedItem, role: Role): Part {
  if (item.accountable === role) return 'answers'
  return item.parts.some((part) => part.role === role) ? 'works' : null
}
