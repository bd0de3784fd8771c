import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { Notice } from '@/components/notice'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { FoundLibrary } from '@/state/own-library'

interface Props {
  readonly plans: readonly SavedPlan[]
  readonly found: ReadonlyMap<string, FoundLibrary>
  readonly nameOf: (plan: SavedPlan) => string
}

/** Which of the plans are made from a library of their owner's own, and which should be and cannot. */
export function JointLibraries({ plans, found, nameOf }: Props) {
  const { t } = useTranslation('review')
  const lines = plans.flatMap((plan) => {
    const own = plan.ownLibrary
    const read = own && found.get(own.hash)
    if (!own || !read) return []
    const words = { plan: nameOf(plan), name: isolated(own.name), version: isolated(own.version) }
    if (read.ok) return [{ isUsed: true, sentence: t('joint.ownUsed', words) }]
    return [
      {
        isUsed: false,
        sentence: read.faults === 'missing' ? t('joint.ownMissing', words) : t('joint.ownUnfit', words),
      },
    ]
  })
  const list = (isUsed: boolean) =>
    lines
      .filter((line) => line.isUsed === isUsed)
      .map(({ sentence }, index) => (
        <li key={index}>
          <MixedText>{sentence}</MixedText>
        </li>
      ))
  return (
    <>
      {lines.some(({ isUsed }) => isUsed) && <ul className="small">{list(true)}</ul>}
      {lines.some(({ isUsed }) => !isUsed) && (
        <Notice tone="warning" title={t('joint.ownNot')}>
          <ul>{list(false)}</ul>
        </Notice>
      )}
    </>
  )
}
