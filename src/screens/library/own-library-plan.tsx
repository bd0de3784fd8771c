import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useNavigate } from 'react-router'
import { Link } from '@/components/link'
import { Button } from '@/components/button'
import { isolated, isolatedAll } from '@/i18n/isolated'
import { Listener } from '@/components/listener'
import { Notice } from '@/components/notice'
import { SelectField } from '@/components/select-field'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useDataSource } from '@/state/data-source-context'
import { ownLibraryChosen, ownLibraryDropped, planStartedFrom } from '@/state/own-library'
import type { LookedAt } from '@/state/own-library-reading'
import { newPlan } from '@/state/new-plan'
import { planTitle } from '@/state/plan-name'
import { useLanguage } from '@/state/preferences'
import { useTitlesApart } from '@/state/use-titles-apart'
import styles from './library-screen.module.css'
import { NEW_PLAN } from './new-plan'

interface Props {
  /** None where one is to begin with the library. */
  readonly plan: SavedPlan | undefined
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
  const language = useLanguage()
  const navigate = useNavigate()
  const [done, setDone] = useState<{ readonly what: 'used' | 'dropped' } | null>(null)
  const toPlan = useRef<HTMLAnchorElement>(null)
  // The button has gone with what it did; one goes on with the way to the plan.
  useEffect(() => {
    if (done) toPlan.current?.focus()
  }, [done])
  const names = useTitlesApart()(plans)
  const finish = (what: 'used' | 'dropped'): void => {
    setDone({ what })
    onDone()
  }
  const use = async (): Promise<void> => {
    if (!file || !plan) return
    await ownLibraryChosen(plan.id, file.content, file.own)
    finish('used')
  }
  const start = async (): Promise<void> => {
    if (!file) return
    const id = await planStartedFrom(newPlan(language), file.content, file.own)
    void navigate(`/plans/${id}/answers/system`)
  }
  const drop = async (): Promise<void> => {
    if (!plan) return
    await ownLibraryDropped(source, plan.id)
    finish('dropped')
  }
  return (
    <section className={styles.ownPlan}>
      {plans.length === 0 ? null : (
        <SelectField
          label={t('own.forPlan')}
          value={plan?.id ?? NEW_PLAN}
          onChange={(id) => {
            setDone(null)
            onChoose(id)
          }}
          options={[
            ...plans.map((each, index) => ({ value: each.id, label: names[index] ?? '' })),
            { value: NEW_PLAN, label: t('own.newPlan') },
          ]}
        />
      )}
      <p>{standing()}</p>
      {children}
      <Listener>
        {done === null || file !== null || !plan ? null : (
          <Notice tone="success">
            <p>{t(`own.${done.what}`, { title: isolated(planTitle(plan, t)) })}</p>
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
          <Button kind="main" onClick={() => void (plan ? use() : start())}>
            {plan ? t('own.use') : t('own.start')}
          </Button>
        ) : null}
        {plan?.ownLibrary ? <Button onClick={() => void drop()}>{t('own.drop')}</Button> : null}
      </div>
    </section>
  )

  function standing(): string {
    if (!plan) return t('own.noPlan')
    if (!plan.ownLibrary) return t('own.none')
    const { mode, count, name, version } = plan.ownLibrary
    return t(`own.${mode}`, { count, ...isolatedAll({ name, version }) })
  }
}
