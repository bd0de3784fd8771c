import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { spanOf } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import { isSameMonths, type LibraryChange, type Months } from '@/core/plan/library-changes'
import styles from './library-update.module.css'

interface Props {
  readonly input: SectionInput
  readonly change: LibraryChange
  /** The users' own name for it, or empty. */
  readonly name: string
}

/** One safeguard: its name, what of it changed, and whether the user's own words on it stay. */
export function ChangedItem({ input, change, name }: Props) {
  const { t } = useTranslation(['review', 'plan'])
  const { id, titleBefore, titleNow, tier, months, decision } = change
  const shown = titleNow === null ? null : input.words.safeguard(id)
  const span = (each: Months | null): string =>
    each === null ? t('update.noMonths') : spanOf(input, each.start, each.end)
  const isGone = titleNow === null
  const lines = [
    // Beside their own name, the library's old title would read as what they had called it.
    name === '' && titleBefore !== null && titleNow !== null && titleBefore !== titleNow
      ? t('update.renamed', { title: isolated(titleBefore) })
      : null,
    change.isRevised ? t('update.revised') : null,
    tier.now !== null && tier.now !== tier.before
      ? decision === null
        ? t(`update.tier.${tier.now}`)
        : t('update.decided', { decision: t(`plan:edit.decisions.${decision}`) })
      : null,
    !isGone && titleBefore !== null && !isSameMonths(months)
      ? t('update.months', { before: span(months.before), now: span(months.now) })
      : null,
    change.isEdited ? t(isGone ? 'update.keptGone' : 'update.keptHere') : null,
  ].filter((line) => line !== null)
  return (
    <>
      <strong>
        <MixedText language={name === '' ? (shown?.language ?? 'en') : input.words.language}>
          {isolated(name || (shown?.text.title ?? titleBefore ?? id))}
        </MixedText>
      </strong>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>
              <MixedText>{line}</MixedText>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
