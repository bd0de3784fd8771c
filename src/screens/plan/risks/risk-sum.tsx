import type { TFunction } from 'i18next'
import { useTranslation } from '@/i18n/use-translation'
import { answerLabel, isSensitive, shortOf } from '@/core/document/question-words'
import type { SectionInput } from '@/core/document/section'
import type { ExposureReason } from '@/core/plan/plan'
import { isUnknown } from '@/core/questionnaire/context'
import type { Risk } from '@/core/questionnaire/vocabulary'
import styles from './risks-tab.module.css'

interface Props {
  readonly input: SectionInput
  readonly risk: Risk
  readonly exposure: number
  readonly reasons: readonly ExposureReason[]
}

/** The exact sum behind an exposure: the figures add up, and each names the answer that brought it. */
export function RiskSum({ input, risk, exposure, reasons }: Props) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  return (
    <table className={styles.sum}>
      <caption>{t('risks.caption', { risk: t(`taxonomy:risks.${risk}.name`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('risks.from')}</th>
          <th scope="col">{t('risks.points')}</th>
        </tr>
      </thead>
      <tbody>
        {[...reasons]
          .sort(
            (a, b) => Number(b.kind === 'baseline') - Number(a.kind === 'baseline') || b.points - a.points,
          )
          .map((reason) => (
            <tr key={reason.question}>
              <td>{fromWords(t, input, reason)}</td>
              <td>
                <bdi dir="ltr">{reason.kind === 'baseline' ? reason.points : `+${reason.points}`}</bdi>
              </td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('risks.sum')}</th>
          <td>{exposure}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function fromWords(t: TFunction<['plan', 'taxonomy']>, input: SectionInput, reason: ExposureReason): string {
  const { question, answer } = reason
  if (reason.kind === 'baseline') {
    const type = input.plan.context.dpiTypes.find((each) => each === answer)
    return t('risks.baseline', { type: type === undefined ? '' : t(`taxonomy:dpiTypes.${type}`) })
  }
  const short = shortOf(input, question)
  if (answer === null) return t('risks.assumed', { question: short })
  if (isUnknown(typeof answer === 'string' ? [answer] : answer) && !isSensitive(input, question)) {
    return t('risks.unknown', { question: short })
  }
  return t('risks.answer', { question: short, answer: answerLabel(input, question, answer) })
}
