import { Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Foreign } from '@/components/foreign'
import type { PlanItem } from '@/core/plan/plan'
import { useSafeguardTitles } from '@/state/use-safeguard-titles'
import styles from './side-panel.module.css'

const SHOWN = 3

interface Props {
  readonly question: string
  readonly items: readonly PlanItem[]
}

/** The actions that the last answer moved up, the first few by name. */
export function MovedUp({ question, items }: Props) {
  const { t } = useTranslation()
  const moved = items.filter((item) => item.reasons.some((reason) => isFrom(question, reason)))
  if (moved.length === 0) return null
  return (
    <div className={styles.moved}>
      <p>{t('wizard.panel.movedUp', { count: moved.length })}</p>
      <Suspense fallback={null}>
        <Titles ids={moved.slice(0, SHOWN).map((item) => item.id)} />
      </Suspense>
    </div>
  )
}

function Titles({ ids }: { readonly ids: readonly string[] }) {
  const titleOf = useSafeguardTitles()
  return (
    <ul>
      {ids.map((id) => {
        const { title, language } = titleOf(id)
        return (
          <li key={id}>
            <Foreign language={language}>{title}</Foreign>
          </li>
        )
      })}
    </ul>
  )
}

function isFrom(question: string, reason: PlanItem['reasons'][number]): boolean {
  if (reason.kind === 'moves-up') return reason.question === question
  return reason.kind === 'raised' && reason.questions.includes(question)
}
