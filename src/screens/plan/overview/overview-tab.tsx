import type { TabProps } from '../plan-screen'
import { FindOutList } from './find-out-list'
import { GateVerdicts } from './gate-verdicts'
import { NextWork } from './next-work'
import { Nudges } from './nudges'
import styles from './overview-tab.module.css'
import { Progress } from './progress'
import { StillMissing } from './still-missing'
import { TopRisks } from './top-risks'

/** The plan at a glance: may one go on, what first, what is at stake, what is missing. */
export function OverviewTab({ saved, input }: TabProps) {
  return (
    <div className={styles.overview}>
      <GateVerdicts input={input} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <NextWork planId={saved.id} input={input} />
          <FindOutList planId={saved.id} input={input} />
        </div>
        <div className={styles.side}>
          <TopRisks planId={saved.id} input={input} />
          <Progress saved={saved} input={input} />
          <StillMissing planId={saved.id} input={input} />
          <Nudges saved={saved} input={input} />
        </div>
      </div>
    </div>
  )
}
