import { useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { ChoiceList } from '@/components/choice-list'
import { FileDrop } from '@/components/file-drop'
import { FileRefused } from '@/components/file-refused'
import { Icon } from '@/components/icon'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useRefusalWords } from '@/state/use-refusal-words'
import styles from './joint.module.css'
import { useMemberName } from './use-member-name'
import { useMembersApart } from './use-members-apart'
import type { OpenedFiles } from './use-opened-files'

interface Props {
  readonly here: readonly SavedPlan[]
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly opened: OpenedFiles
}

/** Plans of this browser and plan files of others, as many as there are. */
export function ChoosePlans({ here, chosen, onChoose, opened }: Props) {
  const { t } = useTranslation(['review', 'interface'])
  const { plans, repeated, refused, takenAway } = opened
  const refusalWords = useRefusalWords()
  const nameOf = useMemberName()
  const heading = useRef<HTMLHeadingElement>(null)
  const apart = useMembersApart()
  const [namesHere, namesOfFiles] = [apart(here), apart(plans)]

  return (
    <div className={styles.columns}>
      {here.length > 0 && (
        <ChoiceList
          legend={t('joint.here')}
          kind="many"
          choices={here.map(({ id }, index) => ({ id, label: namesHere[index] ?? '' }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      <div className={styles.part}>
        <FileDrop
          label={t('interface:home.openFile.choose')}
          accept=".json,application/json"
          takesMany
          onFile={(file, others) => {
            void opened.chosen([file, ...others])
          }}
        >
          <h2 ref={heading} tabIndex={-1}>
            {t('joint.files')}
          </h2>
          <p>{t('joint.filesLead')}</p>
        </FileDrop>
        <p role="status">{plans.length > 0 && t('joint.added', { count: plans.length })}</p>
        <p role="status">
          {takenAway && <MixedText>{t('joint.removed', { plan: nameOf(takenAway) })}</MixedText>}
          {repeated.map((plan, index) => (
            <MixedText key={index}>{t('joint.already', { plan: nameOf(plan) })}</MixedText>
          ))}
        </p>
        {refused.map((each) => (
          <FileRefused key={each.number} name={each.name} why={refusalWords(each.refusal)}>
            <Button
              kind="plain"
              onClick={() => {
                opened.dismissed(each)
                heading.current?.focus()
              }}
            >
              {t('interface:components.close')}
            </Button>
          </FileRefused>
        ))}
        <ul className={styles.files}>
          {plans.map((plan, index) => (
            <li key={`${plan.id}-${index}`}>
              <MixedText>{isolated(namesOfFiles[index] ?? '')}</MixedText>{' '}
              <Button
                kind="plain"
                aria-label={t('joint.removeOf', { plan: namesOfFiles[index] })}
                onClick={() => {
                  opened.tookAway(plan)
                  heading.current?.focus()
                }}
              >
                <Icon name="remove" /> {t('joint.remove')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
