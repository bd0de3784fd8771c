import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { EnglishNote } from '../english-note'
import type { TabProps } from '../plan-screen'
import { Asks } from './asks'
import { LeadLoad } from './lead-load'
import { Participants } from './participants'
import styles from './people-tab.module.css'
import { Responsibilities } from './responsibilities'
import { SignOffLines } from './sign-off-lines'

/** Who answers for what, and what to ask of those outside the plan. */
export function PeopleTab({ saved, input }: TabProps) {
  const { t } = useTranslation('plan')
  return (
    <div className={styles.people}>
      <h2>{t('people.heading')}</h2>
      <p>{t('people.lead')}</p>
      <p>
        <Link to={`/plans/${saved.id}/convening`} state={{ part: 'people' }}>
          {t('people.convene')}
        </Link>
      </p>
      <EnglishNote input={input} />
      <Responsibilities planId={saved.id} input={input} />
      <LeadLoad input={input} />
      <Asks input={input} />
      <Participants saved={saved} />
      <SignOffLines saved={saved} />
    </div>
  )
}
