import { useDeferredValue } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { writeSheet } from '@/core/document/write-sheet'
import { letterheadChosen, useLetterhead } from '@/state/letterheads'
import { today } from '@/state/new-plan'
import { documentChosen } from '@/state/plans'
import { withPreset } from '@/state/section-choices'
import { useWords } from '@/state/use-words'
import type { DocumentChoices } from '@/core/plan/saved-plan'
import { planFileName } from '@/state/plan-file-name'
import type { TabProps } from '../plan-screen'
import { DocumentPreview } from '../preview/document-preview'
import { DocumentForm } from './document-form'
import { presetOf } from './document-options'
import styles from './export-tab.module.css'
import { EarlierStates } from './earlier-states'
import { ExportButtons } from './export-buttons'
import { LetterheadField } from './letterhead-field'
import { ShareFile } from './share-file'
import { useDocument, useWriteInput } from './use-document'

/** Choose a document, make the file, and see beforehand what it says. */
export function ExportTab({ saved, input }: TabProps) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  // The words of another language come after it was chosen; until then the tab stands, and the focus in it.
  const language = useDeferredValue(saved.document.language)
  const words = useWords(language)
  const written = useWriteInput(saved, input, words)
  const document = useDocument(written)
  const shown = useDeferredValue(document)
  const template = useLetterhead(saved.id)
  const country = saved.answers.country ? words.country(saved.answers.country) : ''
  const choose = (choices: Partial<DocumentChoices>): void =>
    documentChosen(saved.id, { ...saved.document, ...choices })
  const planWord = words.say('plan:header.fileWord')
  const preset = presetOf(saved.document)
  /** Two documents of one plan and day lie side by side in a folder; tables hold the same whichever is chosen. */
  const wordOf = (format: string): string =>
    preset !== 'full' && (format === 'pdf' || format === 'docx')
      ? `${planWord} ${words.say(`plan:export.presets.${preset}.name`)}`
      : planWord
  const fileName = (extension: string, plan = wordOf(extension)): string =>
    planFileName(
      saved,
      {
        country: words.country,
        types: (saved.answers.dpiTypes ?? []).map((type) => words.say(`taxonomy:dpiTypes.${type}`)).join(' '),
        plan,
      },
      today(),
      extension,
    )
  return (
    <div className={styles.export}>
      <h2>{t('export.heading')}</h2>
      <p>{t('export.lead')}</p>
      <DocumentForm
        choices={saved.document}
        onChoose={choose}
        onPreset={(preset) => documentChosen(saved.id, withPreset(saved.id, saved.document, preset))}
      />
      <LetterheadField chosen={template} onChoose={(chosen) => letterheadChosen(saved.id, chosen)} />
      <ExportButtons
        document={document}
        isReady={language === saved.document.language}
        letterhead={template && { template: template.bytes, country }}
        writeSheet={() => writeSheet(written)}
        hasStart={saved.answers.startMonth !== undefined}
        fileName={fileName}
      />
      <ShareFile saved={saved} fileName={(word) => fileName('json', `${planWord} ${word}`)} />
      <EarlierStates saved={saved} />
      <DocumentPreview document={shown} />
    </div>
  )
}
