import { useTranslation } from '@/i18n/use-translation'
import { PageHeading } from '@/components/page-heading'
import { licences } from '@/state/licences'
import { ownFile } from '@/state/own-file'
import styles from './pages.module.css'

/** The notices of all of them, whole. */
const NOTICES = ownFile('notices.txt')

/** Packages and fonts that come with the app, and under which licence each does. */
export function LicencesScreen() {
  const { t } = useTranslation('safety')
  return (
    <div className={`wrap ${styles.page}`}>
      <PageHeading title={t('licences.title')} lead={t('licences.lead')} />
      <table className={`${styles.constants} ${styles.licences}`} aria-label={t('licences.title')}>
        <thead>
          <tr>
            <th scope="col">{t('licences.name')}</th>
            <th scope="col">{t('licences.version')}</th>
            <th scope="col">{t('licences.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {licences.map(({ name, version, licence }) => (
            <tr key={`${name} ${version}`}>
              <th scope="row">
                <span dir="ltr">{name}</span>
              </th>
              <td>
                <span dir="ltr">{version}</span>
              </td>
              <td>
                <span dir="ltr">{licence}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={NOTICES}>{t('licences.notices')}</a>
      </p>
    </div>
  )
}
