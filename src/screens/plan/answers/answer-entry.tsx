import type { TFunction } from 'i18next'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { optionLabel as label } from './answer-words'
import { shortOf } from '@/core/document/question-words'
import type { SectionInput } from '@/core/document/section'
import type { AnswerEffect } from '@/core/engine/what-this-changed'
import { itemAddress } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { givenLabel, stepOf } from './answer-words'
import styles from './answers-tab.module.css'

type GateChange = AnswerEffect['gates'][number]

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly effect: AnswerEffect
}

/** One answer: what was said, against what it is measured, and what it changed. */
export function AnswerEntry({ planId, input, effect }: Props) {
  const { t } = useTranslation('explain')
  const { id } = effect
  return (
    <article className={styles.answer} aria-labelledby={`answer-${id}`}>
      <div className={styles.what}>
        <h3 id={`answer-${id}`}>{shortOf(input, id)}</h3>
        <p className={styles.given}>{givenLabel(input, id)}</p>
        <p className={styles.note}>{against(t, input, effect)}</p>
        <p>
          <Link
            to={`/plans/${planId}/answers/${stepOf(input, id)}?question=${id}`}
            id={`change-${id}`}
            aria-labelledby={`change-${id} answer-${id}`}
          >
            {t('answers.change')}
          </Link>
        </p>
      </div>
      <Changes planId={planId} input={input} effect={effect} />
    </article>
  )
}

type Say = ReturnType<typeof useTranslation<'explain'>>['t']

function against(t: Say, input: SectionInput, { id, against }: AnswerEffect): string {
  if (against === 'none') return t('answers.againstNone')
  const best = input.library.questionnaire.questions.find((each) => each.id === id)?.options[0]
  return t('answers.againstBest', { answer: best === undefined ? '' : label(input, id, best) })
}

function Changes({ planId, input, effect }: Props) {
  const { t } = useTranslation(['explain', 'taxonomy'])
  const { exposures, entered, left, reworded, gates } = effect
  const isNothing = exposures.length + entered.length + left.length + reworded.length + gates.length === 0
  if (isNothing) return <p className={styles.note}>{t('answers.nothing')}</p>
  return (
    <div className={styles.what}>
      {gates.map((change) => (
        <p key={change.gate}>{gateWords(t, change)}</p>
      ))}
      <Items planId={planId} input={input} heading={t('answers.entered')} ids={entered} />
      <Items planId={planId} input={input} heading={t('answers.left')} ids={left} />
      <Items planId={planId} input={input} heading={t('answers.reworded')} ids={reworded} />
      {exposures.length > 0 && (
        <>
          <h4>{t('answers.exposures')}</h4>
          <ul className={styles.points}>
            {exposures.map(({ risk, points }) => (
              <li key={risk}>
                <span>{t(`taxonomy:risks.${risk}.name`)}</span>{' '}
                <bdi dir="ltr">{points < 0 ? `−${Math.abs(points)}` : `+${points}`}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface ItemsProps {
  readonly planId: string
  readonly input: SectionInput
  readonly heading: string
  readonly ids: readonly string[]
}

function Items({ planId, input, heading, ids }: ItemsProps) {
  const items = ids.map((id) => ({ id, item: input.plan.items.find((each) => each.id === id) }))
  if (items.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul className={styles.items}>
        {items.map(({ id, item }) => (
          <li key={id}>
            {item ? (
              <Link to={itemAddress(planId, id)}>
                <ItemTitle input={input} item={item} />
              </Link>
            ) : (
              input.words.safeguard(id).text.title
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A step may get another verdict by the answer, or come to lie behind or ahead, where it has none. */
function gateWords(t: TFunction<['explain', 'taxonomy']>, { gate, before, now }: GateChange): string {
  const step = t(`taxonomy:gates.${gate}`)
  const verdict = (each: GateChange['now']): string => (each === null ? '' : t(`taxonomy:verdicts.${each}`))
  const key = now === null ? 'gatePassed' : before === null ? 'gateAhead' : 'gate'
  return t(`answers.${key}`, { gate: step, now: verdict(now), before: verdict(before) })
}
