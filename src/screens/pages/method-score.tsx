import { useTranslation } from '@/i18n/use-translation'
import type { EngineSettings } from '@/core/library/settings'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'
import styles from './pages.module.css'

/** The parts of a score, with the points of the settings. */
export function MethodScore({ score }: { readonly score: EngineSettings['score'] }) {
  const { t } = useTranslation('pages')
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const factor = new Intl.NumberFormat(locale).format(score.perExposure)
  return (
    <section>
      <h2>{t('method.score.heading')}</h2>
      <p>{t('method.score.sum')}</p>
      <ul className={styles.list}>
        <li>{t('method.score.part.risk', { factor })}</li>
        <li>{t('method.score.part.foundational', { points: score.foundational })}</li>
        <li>{t('method.score.part.movesUp', { points: score.movesUp })}</li>
        <li>
          {t('method.score.part.stage', { now: score.now, catchUp: score.catchUp, ahead: score.ahead })}
        </li>
        <li>{t('method.score.part.gate', { next: score.nextGate, later: score.laterGate })}</li>
        <li>{t('method.score.part.raised')}</li>
        <li>{t('method.score.part.enables', { count: score.dependents, most: score.dependentsMost })}</li>
        <li>{t('method.score.part.emergency', { points: score.emergency })}</li>
        <li>{t('method.score.part.unconfirmed', { points: Math.abs(score.unconfirmed) })}</li>
        <li>{t('method.score.part.upkeep', { points: Math.abs(score.upkeep) })}</li>
      </ul>
    </section>
  )
}
