import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { MixedText } from '@/components/mixed-text'
import { Notice } from '@/components/notice'
import { jointView, type SharedWork } from '@/core/plan/joint-view'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'
import { useMembers } from '@/state/use-members'
import { usePlaceWords } from '@/state/use-place-words'
import styles from './joint.module.css'
import { MakeJointPlan } from './make-joint-plan'
import { OpenAsks } from './open-asks'
import { useMemberName } from './use-member-name'

/** What the plans share, what nobody took up, what is done twice; and one plan out of all of them. */
export function JointResult({ plans }: { readonly plans: readonly SavedPlan[] }) {
  const { t } = useTranslation(['review', 'taxonomy'])
  const nameOf = useMemberName()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const { members, unplanned } = useMembers(plans)
  const view = useMemo(() => jointView(members), [members])
  const names = (places: readonly number[]): string =>
    new Intl.ListFormat(locale).format(
      places.flatMap((place) => {
        const member = members[place]
        return member ? [nameOf(member.saved)] : []
      }),
    )
  if (members.length < 2) return <Unplanned plans={unplanned} nameOf={nameOf} />
  return (
    <div className={styles.joint}>
      <Unplanned plans={unplanned} nameOf={nameOf} />
      <section className={styles.part} aria-labelledby="risks-heading">
        <h2 id="risks-heading">{t('joint.risks')}</h2>
        <p>{view.risks.length === 0 ? t('joint.risksNone') : t('joint.risksLead')}</p>
        <ul className={styles.list}>
          {view.risks.map(({ risk, plans: places }) => (
            <li key={risk}>
              <strong>{t(`taxonomy:risks.${risk}.name`)}</strong>
              <p className={styles.quiet}>
                <MixedText>{names(places)}</MixedText>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <OpenAsks asks={view.openAsks} names={names} />
      <Shared kind="double" work={view.doubleWork} plans={plans} names={names} />
      <Shared kind="together" work={view.together} plans={plans} names={names} />
      <MakeJointPlan plans={members.map(({ saved }) => saved)} nameOf={nameOf} />
    </div>
  )
}

interface UnplannedProps {
  readonly plans: readonly SavedPlan[]
  readonly nameOf: (plan: SavedPlan) => string
}

function Unplanned({ plans, nameOf }: UnplannedProps) {
  const { t } = useTranslation('review')
  if (plans.length === 0) return null
  return (
    <Notice tone="warning" title={t('joint.unplanned')}>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <MixedText>{nameOf(plan)}</MixedText>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

interface SharedProps {
  readonly kind: 'double' | 'together'
  readonly work: readonly SharedWork[]
  readonly plans: readonly SavedPlan[]
  readonly names: (places: readonly number[]) => string
}

function Shared({ kind, work, plans, names }: SharedProps) {
  const { t } = useTranslation(['review', 'taxonomy'])
  const words = usePlaceWords(plans)
  return (
    <section className={styles.part} aria-labelledby={`${kind}-heading`}>
      <h2 id={`${kind}-heading`}>{t(`joint.${kind}`)}</h2>
      <p>{work.length === 0 ? t(`joint.${kind}None`) : t(`joint.${kind}Lead`)}</p>
      <ul className={styles.list}>
        {work.map(({ item, principle, plans: places }) => (
          <li key={item}>
            <strong>
              <bdi>{words.title(item)}</bdi>
            </strong>
            <p className={styles.quiet}>
              {principle} {t(`taxonomy:principleShort.${principle}`)} · <MixedText>{names(places)}</MixedText>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
