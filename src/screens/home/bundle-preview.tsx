import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { betweenSentences } from '@/core/document/between-sentences'
import { importedAsCopy } from '@/state/copies'
import { libraryTakenIn, type OpenedPlan } from '@/state/import-plans'
import { useSavedPlans } from '@/state/open-plans'
import { planTitle } from '@/state/plan-name'
import { useTitlesApart } from '@/state/use-titles-apart'
import styles from './home.module.css'

interface Props {
  readonly opened: readonly OpenedPlan[] | null
  readonly onClose: () => void
  readonly onTaken: (count: number) => void
}

/** What a file of many plans holds, before anything is stored. */
export function BundlePreview({ opened, onClose, onTaken }: Props) {
  const { t } = useTranslation('safety')
  return (
    <Dialog title={t('bundle.title')} isOpen={opened !== null} onClose={onClose}>
      {opened ? <Preview opened={opened} onClose={onClose} onTaken={onTaken} /> : null}
    </Dialog>
  )
}

interface PreviewProps extends Props {
  readonly opened: readonly OpenedPlan[]
}

function Preview({ opened, onClose, onTaken }: PreviewProps) {
  const { t, i18n } = useTranslation(['interface', 'safety'])
  const here = new Set(useSavedPlans().map((plan) => plan.id))
  const read = opened.flatMap((each) => (each.ok ? [each] : []))
  const readable = read.map(({ plan }) => plan)
  const names = useTitlesApart()(readable)
  const bad = opened.length - read.length
  const take = async (): Promise<void> => {
    for (const each of read) {
      await libraryTakenIn(each)
      importedAsCopy(each.plan, t('home.plans.copyTitle', { title: planTitle(each.plan, t) }))
    }
    onClose()
    onTaken(readable.length)
  }
  return (
    <>
      <p>{t('safety:bundle.lead', { count: readable.length })}</p>
      <ul>
        {readable.map((plan, index) => (
          <li key={`${plan.id}-${index}`}>
            <bdi>{names[index]}</bdi>
            {here.has(plan.id) ? betweenSentences(i18n.language) + t('safety:bundle.asCopy') : null}
          </li>
        ))}
      </ul>
      {bad > 0 ? <p>{t('safety:bundle.bad', { count: bad })}</p> : null}
      <div className={styles.dialogButtons}>
        {readable.length > 0 ? (
          <Button kind="main" onClick={() => void take()}>
            {t('safety:bundle.take', { count: readable.length })}
          </Button>
        ) : null}
        <Button onClick={onClose}>{t('interface:home.openFile.cancel')}</Button>
      </div>
    </>
  )
}
