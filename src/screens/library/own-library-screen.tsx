import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useSearchParams } from 'react-router'
import { FileDrop } from '@/components/file-drop'
import { Listener } from '@/components/listener'
import { PageHeading } from '@/components/page-heading'
import { useDataSource } from '@/state/data-source-context'
import { type LookedAt, lookedAt } from '@/state/own-library-reading'
import { useSavedPlans } from '@/state/open-plans'
import styles from './library-screen.module.css'
import { OwnLibraryExamples } from './own-library-examples'
import { NEW_PLAN } from './new-plan'
import { OwnLibraryFile } from './own-library-file'
import { OwnLibraryPlan } from './own-library-plan'

/** Beyond this many bytes no text can be short enough, and the file is not even opened. */
const MOST_BYTES = 12_000_000

/** A library of somebody's own, loaded into one plan: `?plan=…` says which; `?plan=new`, one that begins with it. */
export function OwnLibraryScreen() {
  const { t } = useTranslation(['safety', 'pages'])
  const source = useDataSource()
  const [params, setParams] = useSearchParams()
  const [look, setLook] = useState<LookedAt | null>(null)
  const plans = useSavedPlans()
  const wanted = params.get('plan')
  const plan = wanted === NEW_PLAN ? undefined : (plans.find(({ id }) => id === wanted) ?? plans[0])

  async function open(file: File): Promise<void> {
    setLook(null)
    setLook(await lookedAt(source, await file.slice(0, MOST_BYTES).text()))
  }

  return (
    <div className={`wrap ${styles.own}`}>
      <p>
        <Link to="/library">{t('pages:safeguard.toLibrary')}</Link>
      </p>
      <PageHeading title={t('own.title')} lead={t('own.lead')} />
      <OwnLibraryPlan
        plan={plan}
        plans={plans}
        file={look?.ok ? look : null}
        onChoose={(id) => setParams({ plan: id }, { replace: true, preventScrollReset: true })}
        onDone={() => setLook(null)}
      >
        <FileDrop
          label={t('own.choose')}
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
        <Listener>{look?.ok ? <OwnLibraryFile look={look} /> : null}</Listener>
        {look && !look.ok ? <OwnLibraryFile look={look} /> : null}
      </OwnLibraryPlan>
      <OwnLibraryExamples />
    </div>
  )
}
