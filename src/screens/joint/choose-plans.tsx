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
import { useDayTimes } from '@/state/use-day-time'
import { useRefusalWords } from '@/state/use-refusal-words'
import styles from './joint.module.css'
import { useMemberName } from './use-member-name'
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
  const names = plans.map(nameOf)
  const times = useDayTimes()(plans.map(({ updatedAt }) => updatedAt))
  // Two states of one plan go by one name: what is told of them elsewhere is when they were last edited.
  const fileNameAt = (index: number): string => {
    const name = names[index] ?? ''
    const isAlone = names.indexOf(name) === names.lastIndexOf(name)
    return isAlone ? name : t('compare.file', { name, when: times[index] })
  }

  return (
    <div className={styles.columns}>
      {here.length > 0 && (
        <ChoiceList
          legend={t('joint.here')}
          kind="many"
          choices={here.map((plan) => ({ id: plan.id, label: nameOf(plan) }))}
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
              <MixedText>{isolated(fileNameAt(index))}</MixedText>{' '}
              <Button
                kind="plain"
                aria-label={t('joint.removeOf', { plan: fileNameAt(index) })}
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
