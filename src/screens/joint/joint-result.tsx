import { Suspense, useMemo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Listener } from '@/components/listener'
import { MixedText } from '@/components/mixed-text'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { Spoken } from '@/components/spoken'
import type { Library } from '@/core/library/library'
import { jointView, type Member, type SharedWork } from '@/core/plan/joint-view'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useLibrary } from '@/state/data-source'
import { type FoundLibrary, useOwnLibraries } from '@/state/own-library'
import { useMembers } from '@/state/use-members'
import { usePlaceWords } from '@/state/use-place-words'
import { JointLibraries } from './joint-libraries'
import { JointSource } from './joint-source'
import styles from './joint.module.css'
import { MakeJointPlan } from './make-joint-plan'
import { MemberList } from './member-list'
import { OpenAsks } from './open-asks'
import { RepeatedPlans } from './repeated-plans'
import { useMemberName } from './use-member-name'
import { useMembersApart } from './use-members-apart'
import { type NamesInShort, useNamesInShort } from './use-names-in-short'

/** Several plans, each worked out with its own library where it has one. */
export function JointResult({ plans }: { readonly plans: readonly SavedPlan[] }) {
  const { t } = useTranslation(['plan', 'review'])
  const memberName = useMemberName()
  const names = useMembersApart()(plans)
  const nameOf = (plan: SavedPlan): string => names[plans.indexOf(plan)] ?? memberName(plan)
  const hashes = [...new Set(plans.flatMap(({ ownLibrary }) => ownLibrary?.hash ?? []))]
  const found = useOwnLibraries(hashes)
  const { members, unplanned } = useMembers(plans, found)
  // Outside the source of all their libraries, where it is another.
  const bundled = useLibrary()
  return (
    <div className={styles.joint}>
      <Listener>
        <Unplanned plans={unplanned} nameOf={nameOf} />
        <RepeatedPlans plans={members.map(({ saved }) => saved)} nameOf={memberName} />
        <JointLibraries plans={plans} found={found} nameOf={nameOf} />
      </Listener>
      <Spoken>{members.length > 1 && t('review:joint.below', { number: members.length })}</Spoken>
      {members.length > 1 && (
        // What was chosen shows as chosen at once, while what comes of it is still worked out.
        <Suspense fallback={<Skeleton label={t('loading')} />}>
          <JointSource found={found}>
            <JointFindings bundled={bundled} plans={plans} members={members} found={found} nameOf={nameOf} />
          </JointSource>
        </Suspense>
      )}
    </div>
  )
}

interface FindingsProps {
  readonly bundled: Library
  readonly plans: readonly SavedPlan[]
  readonly members: readonly Member[]
  readonly found: ReadonlyMap<string, FoundLibrary>
  readonly nameOf: (plan: SavedPlan) => string
}

/** What the plans share, what nobody took up, what is done twice; and one plan out of all of them. */
function JointFindings({ bundled, plans, members, found, nameOf }: FindingsProps) {
  const { t } = useTranslation(['review', 'taxonomy'])
  const view = useMemo(() => jointView(members), [members])
  const seen = members.map(({ saved }) => saved)
  const names = useNamesInShort(seen)
  return (
    <>
      <MemberList plans={seen} nameOf={nameOf} />
      <section className={styles.part} aria-labelledby="risks-heading">
        <h2 id="risks-heading">{t('joint.risks')}</h2>
        <p>{view.risks.length === 0 ? t('joint.risksNone') : t('joint.risksLead')}</p>
        <ul className={styles.list}>
          {view.risks.map(({ risk, plans: places }) => (
            <li key={risk}>
              <strong>{t(`taxonomy:risks.${risk}.name`)}</strong>
              <p className={styles.quiet}>
                <MixedText>{names(places) ?? t('joint.all')}</MixedText>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <OpenAsks asks={view.openAsks} names={names} />
      <Shared kind="double" work={view.doubleWork} plans={plans} names={names} />
      <Shared kind="together" work={view.together} plans={plans} names={names} />
      <MakeJointPlan bundled={bundled} plans={seen} found={found} nameOf={nameOf} />
    </>
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
  readonly names: NamesInShort
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
              {principle} {t(`taxonomy:principleShort.${principle}`)} <span aria-hidden="true">· </span>
              <MixedText>{names(places) ?? t('joint.all')}</MixedText>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
