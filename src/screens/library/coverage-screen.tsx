import { useMemo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useSearchParams } from 'react-router'
import { PageHeading } from '@/components/page-heading'
import { SelectField } from '@/components/select-field'
import { DPI_TYPES, RISKS } from '@/core/questionnaire/vocabulary'
import { useFramework } from '@/state/data-source'
import { CoverageMatrix } from './coverage-matrix'
import { CoverageProcesses } from './coverage-processes'
import styles from './coverage-screen.module.css'
import { HeldLink } from './held-link'
import { useEntries } from './use-entries'

/** The framework's matrix, authority by stage, and what the library holds for each of its cells. */
export function CoverageScreen() {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const [params, setParams] = useSearchParams()
  const all = useEntries()
  const framework = useFramework()
  const type = DPI_TYPES.find((each) => each === params.get('type'))
  const entries = useMemo(
    () => all.filter(({ safeguard }) => !type || safeguard.dpiTypes.includes(type)),
    [all, type],
  )
  const typeQuery = type === undefined ? '' : `&type=${type}`
  const found = t('library.found', { count: entries.length })
  return (
    <div className={`wrap ${styles.screen}`}>
      <p className={styles.back}>
        <Link to="/library">{t('safeguard.toLibrary')}</Link>
      </p>
      <PageHeading title={t('coverage.title')} lead={t('coverage.lead')} />
      <p className={styles.note}>{t('coverage.honest')}</p>
      <div className={styles.choice}>
        <SelectField
          label={t('library.facets.type')}
          isShort
          value={type ?? ''}
          onChange={(value) => setParams(value === '' ? {} : { type: value }, { replace: true })}
          options={[
            { value: '', label: t('library.any') },
            ...DPI_TYPES.map((each) => ({ value: each, label: t(`taxonomy:dpiTypes.${each}`) })),
          ]}
        />
      </div>
      <p role="status">
        {type === undefined ? found : t('coverage.ofType', { type: t(`taxonomy:dpiTypes.${type}`), found })}
      </p>
      <CoverageMatrix entries={entries} framework={framework} typeQuery={typeQuery} />
      <section className={styles.part}>
        <h2>{t('coverage.byRisk')}</h2>
        <ul className={styles.risks}>
          {RISKS.map((risk) => (
            <li key={risk}>
              <span className={styles.code}>{risk}</span>{' '}
              <span id={`risk-${risk}`}>{t(`taxonomy:risks.${risk}.name`)}</span>{' '}
              <HeldLink
                to={`/library?risk=${risk}${typeQuery}`}
                count={entries.filter(({ safeguard }) => risk in safeguard.risks).length}
                about={`risk-${risk}`}
              />
            </li>
          ))}
        </ul>
      </section>
      <CoverageProcesses entries={entries} framework={framework} typeQuery={typeQuery} />
    </div>
  )
}
