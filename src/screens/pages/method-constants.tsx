import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Details } from '@/components/details'
import { EFFORTS } from '@/core/library/kinds'
import type { EngineSettings } from '@/core/library/settings'
import { STAGES } from '@/core/questionnaire/vocabulary'
import { formatNumbers } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import type { Texts } from '@/i18n/texts'
import { useLanguage } from '@/state/preferences'
import styles from './pages.module.css'

/** `shortList.topRisks`; the tests of the data hold that each constant has its words. */
type ConstantName = NameIn<Texts['constants']>
type NameIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends { readonly why: string }
    ? Key
    : `${Key}.${NameIn<Tree[Key]>}`
}[keyof Tree & string]

/** Every constant of the engine, with the reason for it in the reader's language. */
export function MethodConstants({ settings }: { readonly settings: EngineSettings }) {
  const { t } = useTranslation(['explain', 'constants', 'taxonomy'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const constants = Object.keys(settings.why) as readonly ConstantName[]
  return (
    <section>
      <h2 id="constants-title">{t('method.constantsHeading')}</h2>
      <p>{t('method.constantsLead')}</p>
      <Details summary={t('method.constantsShow', { count: constants.length })}>
        <table className={`${styles.constants} ${styles.settings}`} aria-labelledby="constants-title">
          <thead>
            <tr>
              <th scope="col">{t('method.constant')}</th>
              <th scope="col">{t('method.value')}</th>
              <th scope="col">{t('method.why')}</th>
            </tr>
          </thead>
          <tbody>
            {constants.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`constants:${name}.name`)}</th>
                <td>{wordOf(t, settings, name) ?? figuresOf(settings, name, locale) ?? t('method.table')}</td>
                <td>{t(`constants:${name}.why`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </section>
  )
}

/** A stage or an effort by its name; null where the constant is a figure. */
function wordOf(
  t: TFunction<['explain', 'constants', 'taxonomy']>,
  settings: EngineSettings,
  name: string,
): string | null {
  const value = valueOf(settings, name)
  const stage = STAGES.find((each) => each === value)
  const effort = EFFORTS.find((each) => each === value)
  if (stage) return t(`taxonomy:stages.${stage}`)
  return effort ? t(`taxonomy:efforts.${effort}`) : null
}

/** A figure, with its sign before it in every language, or a few; null where the constant is a table. */
function figuresOf(settings: EngineSettings, name: string, locale: string): ReactNode {
  const value = valueOf(settings, name)
  if (typeof value === 'number') {
    return <bdi dir="ltr">{(value < 0 ? '−' : '') + formatNumbers([Math.abs(value)], locale)}</bdi>
  }
  const isFew = Array.isArray(value) && value.every((each) => typeof each === 'number')
  return isFew ? formatNumbers(value, locale) : null
}

function valueOf(settings: EngineSettings, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>>)[key], settings)
}
