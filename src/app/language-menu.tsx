import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { Language } from '@/core/questionnaire/vocabulary'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'
import { ShellMenu } from './shell-menu'
import { changeLanguage } from './start-app'

interface Props {
  /** Those that have all their sentences. */
  readonly languages: readonly Language[]
}

/**
 * Each language by its own name, so that it is found by those who read no other. The page turns when the words are
 * there; where they do not come, it stays as it is and says so.
 */
export function LanguageMenu({ languages }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [wanted, setWanted] = useState<Language | null>(null)
  const [failed, setFailed] = useState<Language | null>(null)
  if (languages.length < 2) return null
  const choose = async (next: Language): Promise<void> => {
    setWanted(next)
    setFailed(null)
    try {
      await changeLanguage(next)
    } catch (error) {
      console.error(error)
      setFailed(next)
    }
    setWanted(null)
  }
  return (
    <>
      <ShellMenu
        label={t('shell.language')}
        icon="language"
        value={wanted ?? language}
        options={languages.map((code) => ({ value: code, label: LANGUAGE_TABLE[code].name, lang: code }))}
        onChoose={(next) => void choose(next)}
      />
      <span role="alert">
        {failed ? t('shell.languageFailed', { language: LANGUAGE_TABLE[failed].name }) : ''}
      </span>
    </>
  )
}
