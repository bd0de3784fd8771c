import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import { ChoiceList } from '@/components/choice-list'
import { FileDrop } from '@/components/file-drop'
import { Icon } from '@/components/icon'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { Notice } from '@/components/notice'
import { isSameState } from '@/core/plan/same-state'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { ownLibrariesLookedAt } from '@/state/own-library'
import { readChosenFile } from '@/state/read-chosen-file'
import { type Refusal, useRefusalWords } from '@/state/use-refusal-words'
import styles from './joint.module.css'
import { useMemberName } from './use-member-name'

interface Props {
  readonly here: readonly SavedPlan[]
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly files: readonly SavedPlan[]
  /** As a change of those there are by then: a second file may be chosen while the first is still read. */
  readonly onFiles: (change: (files: readonly SavedPlan[]) => readonly SavedPlan[]) => void
}

/** Several are opened one after another: which of them it is about is said. */
interface RefusedFile {
  readonly name: string
  readonly refusal: Refusal
}

/** Plans of this browser and plan files of others, as many as there are. */
export function ChoosePlans({ here, chosen, onChoose, files, onFiles }: Props) {
  const { t } = useTranslation(['review', 'interface'])
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const [repeated, setRepeated] = useState<readonly SavedPlan[]>([])
  const refusalWords = useRefusalWords()
  const nameOf = useMemberName()
  const heading = useRef<HTMLHeadingElement>(null)

  async function add(file: File): Promise<void> {
    const read = await readChosenFile(file)
    setRefused(read.ok ? null : { name: file.name, refusal: read.refusal })
    if (!read.ok) return
    ownLibrariesLookedAt(read.libraries)
    const isIn = (listed: readonly SavedPlan[], plan: SavedPlan): boolean =>
      listed.some((each) => isSameState(each, plan))
    setRepeated(read.plans.filter((plan) => isIn(files, plan)))
    onFiles((before) => [...before, ...read.plans.filter((plan) => !isIn(before, plan))])
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
          onFile={(file) => {
            void add(file)
          }}
        >
          <h2 ref={heading} tabIndex={-1}>
            {t('joint.files')}
          </h2>
          <p>{t('joint.filesLead')}</p>
        </FileDrop>
        <p role="status">{files.length > 0 && t('joint.added', { count: files.length })}</p>
        <p role="status">
          {repeated.map((plan) => (
            <MixedText key={plan.id}>{t('joint.already', { plan: nameOf(plan) })}</MixedText>
          ))}
        </p>
        {refused && (
          <Notice tone="error" title={t('interface:home.openFile.refused')}>
            <p>
              <bdi>{refused.name}</bdi>
            </p>
            <p>{refusalWords(refused.refusal)}</p>
          </Notice>
        )}
        <ul className={styles.files}>
          {files.map((plan, index) => (
            <li key={`${plan.id}-${index}`}>
              <MixedText>{isolated(nameOf(plan))}</MixedText>{' '}
              <Button
                kind="plain"
                aria-label={t('joint.removeOf', { plan: nameOf(plan) })}
                onClick={() => {
                  setRepeated([])
                  onFiles((before) => before.filter((each) => each !== plan))
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
