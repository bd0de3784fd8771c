import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { ChoiceList } from '@/components/choice-list'
import { Dialog } from '@/components/dialog'
import { betweenSentences } from '@/core/document/between-sentences'
import { useSavedPlans } from '@/state/open-plans'
import { planTitle } from '@/state/plan-name'
import { plansTaken, type FileMatch, matchOf, type Taken, type Way, WAYS } from '@/state/taken-plans'
import { useTitlesApart } from '@/state/use-titles-apart'
import type { BundledPlan } from '@/state/import-plans'
import { BundleRefused } from './bundle-refused'
import styles from './home.module.css'

interface Props {
  readonly opened: readonly BundledPlan[] | null
  readonly onClose: () => void
  readonly onTaken: (taken: Taken) => void
}

/** What a file of many plans holds, before anything is stored. */
export function BundlePreview({ opened, onClose, onTaken }: Props) {
  const { t } = useTranslation('safety')
  const matches = useMatches(opened ?? [])
  const isNothing = matches.every((match) => match === 'same')
  return (
    <Dialog
      title={isNothing ? t('bundle.nothing') : t('bundle.title')}
      isOpen={opened !== null}
      onClose={onClose}
    >
      {opened ? <Preview opened={opened} matches={matches} onClose={onClose} onTaken={onTaken} /> : null}
    </Dialog>
  )
}

const readIn = (opened: readonly BundledPlan[]) => opened.flatMap((each) => (each.ok ? [each] : []))

/** How each plan that can be opened stands to what is here. */
function useMatches(opened: readonly BundledPlan[]): readonly FileMatch[] {
  const here = new Map(useSavedPlans().map((plan) => [plan.id, plan]))
  return readIn(opened).map(({ plan }) => matchOf(plan, here.get(plan.id)))
}

interface PreviewProps extends Props {
  readonly opened: readonly BundledPlan[]
  readonly matches: readonly FileMatch[]
}

function Preview({ opened, matches, onClose, onTaken }: PreviewProps) {
  const { t, i18n } = useTranslation(['interface', 'safety'])
  const [way, setWay] = useState<Way>('copy')
  const read = readIn(opened)
  const names = useTitlesApart()(read.map(({ plan }) => plan))
  const toTake = matches.filter((match) => match !== 'same').length
  const take = async (): Promise<void> => {
    const taken = await plansTaken(read, way, (plan) =>
      t('home.plans.copyTitle', { title: planTitle(plan, t) }),
    )
    onClose()
    onTaken(taken)
  }
  return (
    <>
      <p>{leadWords()}</p>
      <ul>
        {read.map(({ plan }, index) => (
          <li key={`${plan.id}-${index}`}>
            <bdi>{names[index]}</bdi>
            {matches[index] === 'new'
              ? null
              : betweenSentences(i18n.language) + t(`safety:bundle.${matches[index] ?? 'same'}`)}
          </li>
        ))}
      </ul>
      <BundleRefused opened={opened} />
      {matches.includes('other') ? (
        <ChoiceList
          legend={t('safety:bundle.ways')}
          kind="one"
          choices={WAYS.map((id) => ({
            id,
            label: t(`safety:open.${id}`),
            hint: id === 'merge' ? t('safety:bundle.mergeWhat') : t(`safety:open.${id}What`),
          }))}
          chosen={[way]}
          onChoose={([chosen]) => setWay(WAYS.find((each) => each === chosen) ?? way)}
        />
      ) : null}
      <div className={styles.dialogButtons}>
        {toTake > 0 ? (
          <Button kind="main" onClick={() => void take()}>
            {t('safety:bundle.take', { count: toTake })}
          </Button>
        ) : null}
        <Button onClick={onClose}>
          {toTake > 0 ? t('interface:home.openFile.cancel') : t('interface:components.close')}
        </Button>
      </div>
    </>
  )

  function leadWords(): string {
    if (opened.length === 0) return t('safety:bundle.empty')
    if (read.length === 0) return t('safety:bundle.noneOpens')
    if (toTake === 0) return t('safety:bundle.allHere')
    return t('safety:bundle.lead', { count: read.length })
  }
}
