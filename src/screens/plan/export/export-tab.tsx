import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { writeSheet } from '@/core/document/write-sheet'
import { today } from '@/state/new-plan'
import { documentChosen } from '@/state/plans'
import { useWords } from '@/state/use-words'
import type { DocumentChoices } from '@/core/plan/saved-plan'
import { planFileName } from '@/state/plan-name'
import type { TabProps } from '../plan-screen'
import { DocumentPreview } from '../preview/document-preview'
import { DocumentForm } from './document-form'
import styles from './export-tab.module.css'
import { ExportButtons } from './export-buttons'
import { useDocument, useWriteInput } from './use-document'

/** Choose a document, make the file, and see beforehand what it says. */
export function ExportTab({ saved, input }: TabProps) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const words = useWords(saved.document.language)
  const written = useWriteInput(saved, input)
  const document = useDocument(written)
  const shown = useDeferredValue(document)
  const choose = (choices: Partial<DocumentChoices>): void =>
    documentChosen(saved.id, { ...saved.document, ...choices })
  const fileName = (extension: string): string =>
    planFileName(
      saved,
      {
        country: words.country,
        types: (saved.answers.dpiTypes ?? []).map((type) => words.say(`taxonomy:dpiTypes.${type}`)).join(' '),
        plan: words.say('plan:header.fileWord'),
      },
      today(),
      extension,
    )
  return (
    <div className={styles.export}>
      <h2>{t('export.heading')}</h2>
      <p>{t('export.lead')}</p>
      <DocumentForm choices={saved.document} onChoose={choose} />
      <ExportButtons
        document={document}
        writeSheet={() => writeSheet({ ...written, planId: saved.id, risks: saved.edits.risks })}
        hasStart={saved.answers.startMonth !== undefined}
        fileName={fileName}
      />
      <DocumentPreview document={shown} />
    </div>
  )
}
