import { useTranslation } from 'react-i18next'
import { Details } from '@/components/details'
import { Foreign } from '@/components/foreign'
import type { EngineSettings } from '@/core/library/settings'
import styles from './pages.module.css'

/** The language of the reasons in `data/engine.json`. */
const WRITTEN_IN = 'en'

/** Every constant of the engine with the sentence on why that stands beside it in the data. */
export function MethodConstants({ settings }: { readonly settings: EngineSettings }) {
  const { t } = useTranslation('explain')
  const constants = Object.entries(settings.why)
  return (
    <section>
      <h2>{t('method.constantsHeading')}</h2>
      <p>{t('method.constantsLead')}</p>
      <Details summary={t('method.constantsShow', { count: constants.length })}>
        <table className={styles.constants}>
          <thead>
            <tr>
              <th scope="col">{t('method.constant')}</th>
              <th scope="col">{t('method.value')}</th>
              <th scope="col">{t('method.why')}</th>
            </tr>
          </thead>
          <tbody>
            {constants.map(([name, why]) => (
              <tr key={name}>
                <th scope="row">
                  <Foreign language={WRITTEN_IN}>{wordsOf(name)}</Foreign>
                </th>
                <td>
                  <bdi dir="ltr">{valueOf(settings, name) ?? t('method.table')}</bdi>
                </td>
                <td>
                  <Foreign language={WRITTEN_IN}>{why}</Foreign>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </section>
  )
}

/** `shortList.topRisks` as "short list: top risks". */
function wordsOf(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return spaced.replace('.', ': ')
}

/** A figure or a few; null where the constant is a table. */
function valueOf(settings: EngineSettings, name: string): string | null {
  const value = name
    .split('.')
    .reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>>)[key], settings)
  if (typeof value === 'number') return value < 0 ? `−${Math.abs(value)}` : String(value)
  if (typeof value === 'string') return value
  const isFew = Array.isArray(value) && value.every((each) => typeof each === 'number')
  return isFew ? value.join(', ') : null
}
