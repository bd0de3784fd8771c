import { lazy, Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Skeleton } from '@/components/skeleton'
import { Hero } from './hero'
import styles from './home.module.css'

// One can start before it has come; until then the words drawn at build time stand there.
const BelowHero = lazy(async () => ({ default: (await import('./below-hero')).BelowHero }))

/** What it is, for whom, is it safe; start, look at a finished plan, go on with one's own. */
export function HomeScreen() {
  const { t } = useTranslation()
  return (
    <div className={`wrap ${styles.home}`}>
      <Hero onSeeSample={showSamples} />
      <Suspense fallback={<Skeleton label={t('home.samples.loading')} />}>
        <BelowHero />
      </Suspense>
    </div>
  )
}

function showSamples(): void {
  const title = document.getElementById('samples-title')
  title?.scrollIntoView()
  title?.focus({ preventScroll: true })
}
