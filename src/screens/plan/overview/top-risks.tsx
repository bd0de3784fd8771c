import type { TFunction } from 'i18next'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Meter } from '@/components/meter'
import { betweenSentences } from '@/core/document/between-sentences'
import { heatOf } from '@/core/document/heat-of'
import type { SectionInput } from '@/core/document/section'
import { loweredExposures, type RatedRisk, ratedRisks } from '@/core/plan/risk-register'
import { isStructural, type Risk } from '@/core/questionnaire/vocabulary'
import styles from './top-risks.module.css'

/** The five risks that the short list covers, in words. */
export function TopRisks({ planId, input }: { readonly planId: string; readonly input: SectionInput }) {
  const { t } = useTranslation(['plan', 'taxonomy', 'document', 'workspace'])
  const lowered = loweredExposures(input.plan, input.library.settings)
  const exposureOf = new Map(input.plan.exposures.map((each) => [each.risk, each.exposure]))
  const rated = ratedRisks(input.plan, input.record.edits, input.library.settings)
  const { topRisks, exposures } = input.plan
  const least = Math.min(...topRisks.map((risk) => exposureOf.get(risk) ?? 0))
  const { topStructural } = input.library.settings.shortList
  const passedOver = exposures
    .filter(({ risk, exposure }) => exposure > least && !topRisks.includes(risk))
    .map(({ risk }) => risk)
  const isFull = topRisks.filter(isStructural).length >= topStructural
  const capped = passedOver.filter((risk) => isFull && isStructural(risk))
  const gaveWay = passedOver.filter((risk) => !capped.includes(risk))
  const namesOf = (risks: readonly Risk[]): string =>
    input.words.list(risks.map((risk) => t(`taxonomy:risks.${risk}.name`)))
  return (
    <section aria-labelledby="risks-heading">
      <h2 id="risks-heading">{t('overview.risks')}</h2>
      <ol className={styles.risks}>
        {input.plan.topRisks.map((risk) => (
          <li key={risk} data-group={risk.slice(0, 2)}>
            <h3>{t(`taxonomy:risks.${risk}.name`)}</h3>
            <p>
              <strong>
                {levelWords(
                  t,
                  exposureOf.get(risk) ?? 0,
                  rated.find((each) => each.risk === risk && each.isOwn),
                )}
              </strong>
              {betweenSentences(input.words.language)}
              {t(`taxonomy:risks.${risk}.means`)}
            </p>
            <BeforeAfter before={exposureOf.get(risk) ?? 0} after={lowered.get(risk) ?? 0} />
          </li>
        ))}
      </ol>
      {capped.length > 0 && (
        <p className="small">
          {t('workspace:lowered.passedOver', { most: topStructural, risks: namesOf(capped) })}
        </p>
      )}
      {gaveWay.length > 0 && (
        <p className="small">{t('workspace:lowered.gaveWay', { risks: namesOf(gaveWay) })}</p>
      )}
      <p className="small">{t('workspace:lowered.note')}</p>
      <p>
        <Link to={`/plans/${planId}/risks`}>{t('overview.allRisks')}</Link>
      </p>
    </section>
  )
}

/** How high it stands; where the user rated it, their rating, and what was worked out. */
function levelWords(
  t: TFunction<['plan', 'taxonomy', 'document', 'workspace']>,
  exposure: number,
  own: RatedRisk | undefined,
): string {
  const level = t(`document:risks.level.${heatOf(exposure)}`)
  if (!own) return t('overview.riskLevel', { level })
  return t('workspace:register.ownLine', {
    likelihood: t(`workspace:register.likelihoods.${own.likelihood}`),
    impact: t(`workspace:register.impacts.${own.impact}`),
    level,
  })
}

/** Two bars one above the other, and the same in words. */
function BeforeAfter({ before, after }: { readonly before: number; readonly after: number }) {
  const { t } = useTranslation('workspace')
  return (
    <div className={styles.lowered}>
      <span>
        <Meter share={before / 100} />
        <Meter share={after / 100} />
      </span>
      <p>{t('lowered.line', { before, after })}</p>
    </div>
  )
}
