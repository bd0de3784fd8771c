import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { heatAt } from '@/core/document/risk-ratings'
import type { Level } from '@/core/plan/plan-edits'
import type { RatedRisk } from '@/core/plan/risk-register'
import styles from './heat-map.module.css'

const LEVELS: readonly Level[] = [1, 2, 3, 4]

/** Likelihood against impact; every cell names its risks, colour only repeats where it stands. */
export const HeatMap = memo(function HeatMap({ rated }: { readonly rated: readonly RatedRisk[] }) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  return (
    <table className={styles.map}>
      <caption>{t('register.mapCaption')}</caption>
      <thead>
        <tr>
          <td />
          {LEVELS.map((impact) => (
            <th key={impact} scope="col">
              {t(`register.impacts.${impact}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...LEVELS].reverse().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">{t(`register.likelihoods.${likelihood}`)}</th>
            {LEVELS.map((impact) => {
              const here = rated.filter((each) => each.likelihood === likelihood && each.impact === impact)
              return (
                <td
                  key={impact}
                  data-heat={heatAt(likelihood, impact)}
                  data-empty={here.length === 0}
                  data-label={t(`register.impacts.${impact}`)}
                >
                  {here.length === 0 ? (
                    t('register.mapNone')
                  ) : (
                    <ul>
                      {here.map(({ risk }) => (
                        <li key={risk}>{t(`taxonomy:risks.${risk}.short`)}</li>
                      ))}
                    </ul>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
})
