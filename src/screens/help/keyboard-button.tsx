import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { keyboardHelpOpened } from '@/state/keyboard-help'

export function KeyboardButton() {
  const { t } = useTranslation('help')
  return <Button onClick={keyboardHelpOpened}>{t('hub.keyboard')}</Button>
}
