import { Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useParams } from 'react-router'
import { FieldGroup } from '@/components/field-group'
import { Listener } from '@/components/listener'
import { MonthField } from '@/components/month-field'
import type { Answers } from '@/core/questionnaire/answers'
import { GATES } from '@/core/questionnaire/vocabulary'
import { refusedText, textRefused } from '@/state/refused-text'
import { GatesBehindNotice } from './gates-behind-notice'
import styles from './step-page.module.css'

interface Props {
  readonly label: string
  readonly hint: string | undefined
  readonly answers: Answers
  readonly onKeep: (value: unknown) => void
}

/** The month of each step that must not start before its safeguards are in place. */
export function GateMonthFields({ label, hint, answers, onKeep }: Props) {
  const { t } = useTranslation(['interface', 'taxonomy'])
  const { id: plan = '' } = useParams()
  const given = answers.gateMonths ?? {}
  const keep = (gate: string, month: string): void => {
    const months = Object.entries({ ...given, [gate]: month }).filter(([, each]) => each !== '')
    onKeep(months.length === 0 ? undefined : Object.fromEntries(months))
  }
  return (
    <FieldGroup legend={label} hint={hint} size="question">
      <div className={styles.row}>
        {GATES.map((gate) => (
          <MonthField
            key={gate}
            label={t(`taxonomy:gates.${gate}`)}
            value={given[gate] ?? ''}
            onChange={(month) => keep(gate, month)}
            refused={refusedText(plan, gate)}
            onRefused={(text) => textRefused(plan, gate, text)}
          />
        ))}
      </div>
      <Listener>
        <Suspense fallback={null}>
          <GatesBehindNotice answers={answers} />
        </Suspense>
      </Listener>
    </FieldGroup>
  )
}
