import { useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { FileDrop } from '@/components/file-drop'
import { isolated } from '@/i18n/isolated'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { Notice } from '@/components/notice'
import { MOST_TEMPLATE_BYTES, type TemplateFault } from '@/exporters/docx/letterhead/template-fault'
import { announced } from '@/state/announcements'
import { useExportService } from '@/state/exporting'
import type { ChosenTemplate } from '@/state/letterheads'
import { useLanguage } from '@/state/preferences'

interface Props {
  readonly chosen: ChosenTemplate | null
  readonly onChoose: (chosen: ChosenTemplate | null) => void
}

type Look =
  | { readonly state: 'none' }
  | { readonly state: 'checking'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly fault: TemplateFault | 'not-loaded' }

const DOCX = '.docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The institution's own letterhead: looked at before it counts, kept until the page is closed. */
export function LetterheadField({ chosen, onChoose }: Props) {
  const { t } = useTranslation('sheets')
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const service = useExportService()
  const heading = useRef<HTMLHeadingElement>(null)
  const [look, setLook] = useState<Look>({ state: 'none' })
  const marks = { titleMark: '{{title}}', countryMark: '{{country}}', bodyMark: '{{body}}' }

  const notFilledIn = ({ unknownMarks }: ChosenTemplate): string =>
    t('letterhead.unknownMarks', { marks: joined(unknownMarks.map(isolated), locale) })

  async function choose(file: File): Promise<void> {
    const { name } = file
    if (file.size > MOST_TEMPLATE_BYTES) return setLook({ state: 'refused', name, fault: 'too-large' })
    setLook({ state: 'checking', name })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const checked = await service.checkTemplate(bytes)
      if (!checked.ok) return setLook({ state: 'refused', name, fault: checked.fault })
      setLook({ state: 'none' })
      const looked = { name, bytes, unknownMarks: checked.unknownMarks }
      onChoose(looked)
      if (looked.unknownMarks.length > 0) announced(notFilledIn(looked))
    } catch (error) {
      console.error(error)
      setLook({ state: 'refused', name, fault: 'not-loaded' })
    }
  }

  return (
    <FileDrop
      label={t('letterhead.choose')}
      accept={DOCX}
      onFile={(file) => void choose(file)}
      outcome={look.state === 'none' ? chosen : look}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('letterhead.label')}
      </h3>
      <p>{t('letterhead.hint', marks)}</p>
      <div role="status">
        {look.state === 'checking' && <p>{t('letterhead.checking', { name: isolated(look.name) })}</p>}
        {chosen && <p>{t('letterhead.using', { name: isolated(chosen.name) })}</p>}
      </div>
      {chosen && chosen.unknownMarks.length > 0 && (
        <Notice tone="warning" title={notFilledIn(chosen)}>
          <p>{t('letterhead.knownMarks', marks)}</p>
        </Notice>
      )}
      {look.state === 'refused' && (
        <Notice tone="error" title={t('letterhead.refused', { name: isolated(look.name) })}>
          <p>
            {look.fault === 'not-loaded'
              ? t('notLoaded')
              : t(`letterhead.faults.${look.fault}`, { ...marks, most: MOST_TEMPLATE_BYTES / 1_000_000 })}
          </p>
        </Notice>
      )}
      {chosen && (
        <Button
          kind="plain"
          onClick={() => {
            onChoose(null)
            announced(t('letterhead.removed'))
            heading.current?.focus()
          }}
        >
          {t('letterhead.remove')}
        </Button>
      )}
    </FileDrop>
  )
}
