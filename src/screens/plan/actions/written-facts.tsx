import { useTranslation } from '@/i18n/use-translation'
import { dateWords } from '@/core/document/indicators'
import type { SectionInput } from '@/core/document/section'
import type { Amount, ItemEdit } from '@/core/plan/plan-edits'
import styles from './gone-items.module.css'

const TEXTS = [
  'decisionReason',
  'lead',
  'partners',
  'notes',
  'evidenceLink',
  'title',
  'sentence',
  'deliverable',
] as const

/** All that the user wrote on an item, as words beside their names. */
export function WrittenFacts({ input, edit }: { readonly input: SectionInput; readonly edit: ItemEdit }) {
  const { t } = useTranslation(['workspace', 'plan'])
  const { words } = input
  const amount = (typed: Amount): string => (typeof typed === 'number' ? words.number(typed) : typed)
  const months = [edit.startMonth, edit.endMonth]
    .flatMap((typed) => (typed ? [dateWords(input, typed)] : []))
    .join(' – ')
  const cost = [
    [edit.costLow, edit.costHigh].flatMap((each) => (each === undefined ? [] : [amount(each)])).join(' – '),
    edit.costCurrency,
    edit.costSource,
  ]
  const rows: readonly (readonly [string, string])[] = [
    [t('field.decision'), edit.decision ? t(`plan:edit.decisions.${edit.decision}`) : ''],
    [t('field.status'), edit.status ? t(`plan:status.${edit.status}`) : ''],
    ...TEXTS.map((key) => [t(`field.${key}`), edit[key] ?? ''] as const),
    [t('field.months'), months],
    [t('field.cost'), cost.filter(Boolean).join(' · ')],
    [t('field.steps'), (edit.steps ?? []).join('\n')],
    [t('field.indicators'), indicatorLines(input, edit)],
  ]
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
    </dl>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </>
  )
}

function indicatorLines(input: SectionInput, { indicators }: ItemEdit): string {
  return Object.values(indicators ?? {})
    .map(({ measure, baseline, target, latest, latestDate = '' }) =>
      [measure, baseline, target, latest, dateWords(input, latestDate.trim())].filter(Boolean).join(' · '),
    )
    .join('\n')
}
