import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Button } from '@/components/button'
import { isolated, isolatedAll } from '@/i18n/isolated'
import { Listener } from '@/components/listener'
import { Notice } from '@/components/notice'
import { SelectField } from '@/components/select-field'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useDataSource } from '@/state/data-source-context'
import { ownLibraryChosen, ownLibraryDropped } from '@/state/own-library'
import type { LookedAt } from '@/state/own-library-reading'
import { planTitle } from '@/state/plan-name'
import { useTitlesApart } from '@/state/use-titles-apart'
import styles from './library-screen.module.css'

interface Props {
  readonly plan: SavedPlan
  readonly plans: readonly SavedPlan[]
  /** A library that was read and can be used; null while there is none. */
  readonly file: Extract<LookedAt, { ok: true }> | null
  readonly onChoose: (id: string) => void
  readonly onDone: () => void
  readonly children: ReactNode
}

/** Which plan, what it is made from now, and the way to another library and back. */
export function OwnLibraryPlan({ plan, plans, file, onChoose, onDone, children }: Props) {
  const { t } = useTranslation(['safety', 'interface'])
  const source = useDataSource()
  const [done, setDone] = useState<{ readonly what: 'used' | 'dropped' } | null>(null)
  const toPlan = useRef<HTMLAnchorElement>(null)
  // The button has gone with what it did; one goes on with the way to the plan.
  useEffect(() => {
    if (done) toPlan.current?.focus()
  }, [done])
  const names = useTitlesApart()(plans)
  const title = isolated(planTitle(plan, t))
  const finish = (what: 'used' | 'dropped'): void => {
    setDone({ what })
    onDone()
  }
  const use = async (): Promise<void> => {
    if (!file) return
    await ownLibraryChosen(plan.id, file.content, file.own)
    finish('used')
  }
  const drop = async (): Promise<void> => {
    await ownLibraryDropped(source, plan.id)
    finish('dropped')
  }
  return (
    <section className={styles.ownPlan}>
      <SelectField
        label={t('own.forPlan')}
        value={plan.id}
        onChange={(id) => {
          setDone(null)
          onChoose(id)
        }}
        options={plans.map((each, index) => ({ value: each.id, label: names[index] ?? '' }))}
      />
      <Standing plan={plan} />
      {children}
      <Listener>
        {done === null || file !== null ? null : (
          <Notice tone="success">
            <p>{t(`own.${done.what}`, { title })}</p>
            <p>
              <Link ref={toPlan} to={`/plans/${plan.id}`}>
                <bdi>{planTitle(plan, t)}</bdi>
              </Link>
            </p>
          </Notice>
        )}
      </Listener>
      <div className={styles.buttons}>
        {file ? (
          <Button kind="main" onClick={() => void use()}>
            {t('own.use')}
          </Button>
        ) : null}
        {plan.ownLibrary ? <Button onClick={() => void drop()}>{t('own.drop')}</Button> : null}
      </div>
    </section>
  )
}

function Standing({ plan }: { readonly plan: SavedPlan }) {
  const { t } = useTranslation('safety')
  if (!plan.ownLibrary) return <p>{t('own.none')}</p>
  const { mode, count, name, version } = plan.ownLibrary
  return <p>{t(`own.${mode}`, { count, ...isolatedAll({ name, version }) })}</p>
}
