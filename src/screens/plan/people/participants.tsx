import { useTranslation } from '@/i18n/use-translation'
import { ChoiceList } from '@/components/choice-list'
import { PARTICIPANT_GROUPS, type ParticipantGroup } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { participantsChanged } from '@/state/edits'
import { DraftField } from '../actions/draft-field'
import { useAskedFor } from '../use-asked-for'
import styles from './people-tab.module.css'

/** Who worked on the plan: the kinds of people, and their names or posts in the user's words. */
export function Participants({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  const heading = useAskedFor<HTMLHeadingElement>('took')
  const labelOf = (group: ParticipantGroup): string =>
    group === 'affected-communities' || group === 'private-sector'
      ? t(`people.${group}`)
      : t(`taxonomy:roles.${group}`)
  return (
    <section className={styles.part} aria-labelledby="took-heading">
      <h3 id="took-heading" ref={heading} tabIndex={-1}>
        {t('people.took')}
      </h3>
      <p>{t('people.tookLead')}</p>
      <ChoiceList
        legend={t('people.groups')}
        kind="many"
        isDense
        choices={PARTICIPANT_GROUPS.map((group) => ({ id: group, label: labelOf(group) }))}
        chosen={saved.edits.participantGroups}
        onChoose={(ids) =>
          participantsChanged(saved.id, {
            participantGroups: PARTICIPANT_GROUPS.filter((group) => ids.includes(group)),
          })
        }
      />
      <DraftField
        label={t('people.names')}
        isLong
        value={saved.edits.participants}
        onKeep={(participants) => participantsChanged(saved.id, { participants })}
      />
    </section>
  )
}
