import { useTranslation } from '@/i18n/use-translation'
import { type Theme, themeChosen, THEMES, useTheme } from '@/state/preferences'
import { ShellMenu } from './shell-menu'

export function ThemeMenu() {
  const { t } = useTranslation()
  const theme = useTheme()
  const options = THEMES.map((each): { value: Theme; label: string } => ({
    value: each,
    label: t(`shell.theme.${each}`),
  }))
  return (
    <ShellMenu
      label={t('shell.theme.label')}
      icon="theme"
      value={theme}
      options={options}
      onChoose={themeChosen}
    />
  )
}
