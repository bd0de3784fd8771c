import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { TextLanguage } from '@/components/text-language'
import { languageOf } from '@/core/document/foreign-text'
import { gateReason } from '@/core/document/gate-words'
import { reasonPhrase } from '@/core/document/reason-phrase'
import { titleOf } from '@/core/document/item-words'
import { whenOf } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import { exposureRows } from './exposure-rows'
import styles from './pages.module.css'
import { SumTable } from './sum-table'
import { useExample } from './use-example'

/** The rules at work on the first sample: every figure is the engine's own. */
export function Example() {
  const { t } = useTranslation('pages')
  const input = useExample()
  if (!input) return <p>{t('method.example.none')}</p>
  return (
    <section className={styles.example}>
      <h2>
        <MixedText language={input.titleLanguage}>
          {t('method.example.heading', { title: isolated(input.title) })}
        </MixedText>
      </h2>
      <p>{t('method.example.lead')}</p>
      <HighestRisk input={input} />
      <FirstItem input={input} />
      <p>{t('method.example.shortList', { count: input.priority.length, all: input.plan.items.length })}</p>
      <NextSteps input={input} />
      <p>
        <Link to="/">{t('method.example.open')}</Link>
      </p>
    </section>
  )
}

interface Props {
  readonly input: SectionInput
}

function HighestRisk({ input }: Props) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const [highest] = input.plan.exposures
  if (!highest) return null
  const risk = t(`taxonomy:risks.${highest.risk}.name`)
  return (
    <>
      <h3>{t('method.example.risk', { risk })}</h3>
      <SumTable
        caption={t('method.example.riskCaption', { risk })}
        rows={exposureRows(t, input, highest)}
        sum={highest.exposure}
      />
    </>
  )
}

function FirstItem({ input }: Props) {
  const { t } = useTranslation('pages')
  const [item] = input.priority
  if (!item) return null
  const rows = [...item.reasons]
    .sort((a, b) => b.points - a.points)
    .map((reason) => {
      const phrase = reasonPhrase(input, item, reason) ?? ''
      return { from: reason.kind === 'raised' ? isolated(phrase) : phrase, points: reason.points }
    })
  return (
    <>
      <h3>
        <MixedText language={languageOf(input, item.id)}>
          {t('method.example.item', { title: isolated(titleOf(input, item)) })}
        </MixedText>
      </h3>
      <TextLanguage value={languageOf(input, item.id)}>
        <SumTable caption={t('method.example.itemCaption')} rows={rows} sum={item.score} />
      </TextLanguage>
      <p>{t('method.example.when', { when: whenOf(input, item.schedule) })}</p>
    </>
  )
}

function NextSteps({ input }: Props) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  if (input.plan.gates.length === 0) return null
  return (
    <>
      <h3>{t('method.example.gates')}</h3>
      <ul className={styles.list}>
        {input.plan.gates.map((gate) => (
          <li key={gate.gate}>
            <strong>
              {t('method.example.gate', {
                gate: t(`taxonomy:gates.${gate.gate}`),
                verdict: t(`taxonomy:verdicts.${gate.verdict}`),
              })}
            </strong>
            <ul>
              {[...new Set(gate.reasons.map((reason) => gateReason(input, gate, reason)))].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
