import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import { keyboardHelpOpened } from '@/state/keyboard-help'

export function KeyboardButton() {
  const { t } = useTranslation('help')
  return <Button onClick={keyboardHelpOpened}>{t('hub.keyboard')}</Button>
}
