import { Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { PageHeading } from '@/components/page-heading'
import { Skeleton } from '@/components/skeleton'
import { useLibrary } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { Example } from './example'
import { MethodConstants } from './method-constants'
import { MethodScore } from './method-score'
import styles from './pages.module.css'

const STEPS = ['risks', 'select', 'score', 'choose', 'schedule'] as const
const EXPOSURE = ['start', 'answers', 'unknown', 'danger', 'use'] as const
const VERDICTS = ['what', 'hold', 'limited', 'waive'] as const

/** How the engine thinks, in plain words; its figures come from the settings, so that they cannot go stale. */
export function MethodScreen() {
  const { t } = useTranslation(['pages', 'taxonomy', 'explain'])
  const { settings } = useLibrary()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const { shortList, schedule } = settings
  const principles = joined(
    shortList.musts.map(({ principle }) => t(`taxonomy:principles.${principle}`)),
    locale,
  )
  const [first, second] = schedule.waves
  return (
    <div className={`wrap ${styles.page} ${styles.method}`}>
      <PageHeading title={t('method.title')} lead={t('method.lead')} />
      <section>
        <h2>{t('method.steps')}</h2>
        <ol className={styles.list}>
          {STEPS.map((step) => (
            <li key={step}>{t(`method.step.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('method.exposure.heading')}</h2>
        {EXPOSURE.map((key) => (
          <p key={key}>{t(`method.exposure.${key}`)}</p>
        ))}
      </section>
      <MethodScore score={settings.score} />
      <section>
        <h2>{t('method.shortList.heading')}</h2>
        <p>{t('method.shortList.size', shortList)}</p>
        <p>{t('method.shortList.danger')}</p>
        <p>{t('method.shortList.musts', { principles })}</p>
        <p>{t('explain:method.answered')}</p>
        <p>{t('explain:method.upkeep')}</p>
        <p>{t('method.shortList.visible')}</p>
      </section>
      <section>
        <h2>{t('method.schedule.heading')}</h2>
        <p>{t('method.schedule.waves', { first, second, parallel: schedule.parallelActions })}</p>
        <p>{t('method.schedule.law')}</p>
        <p>{t('method.schedule.late')}</p>
        <p>{t('method.schedule.gates')}</p>
      </section>
      <section>
        <h2>{t('method.verdicts.heading')}</h2>
        {VERDICTS.map((key) => (
          <p key={key}>{t(`method.verdicts.${key}`)}</p>
        ))}
      </section>
      <section>
        <h2>{t('method.safe.heading')}</h2>
        <p>{t('method.safe.text')}</p>
      </section>
      <Suspense fallback={<Skeleton label={t('method.steps')} />}>
        <Example />
      </Suspense>
      <section>
        <h2>{t('explain:method.findOutHeading')}</h2>
        <p>{t('explain:method.findOut')}</p>
      </section>
      <section>
        <h2>{t('explain:method.questionHeading')}</h2>
        <p>{t('explain:method.questionItem')}</p>
        <p>{t('explain:method.questionAnswer')}</p>
      </section>
      <MethodConstants settings={settings} />
      <section>
        <h2>{t('method.limits.heading')}</h2>
        <p>{t('method.limits.text')}</p>
      </section>
    </div>
  )
}
