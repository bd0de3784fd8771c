import type { ComponentProps } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { TextField } from './text-field'

interface Props extends Omit<ComponentProps<typeof TextField>, 'error'> {
  /** An empty one was handed in: that is said until something is typed. */
  readonly isRefused?: boolean
}

/** The title of a plan. */
export function TitleField({ isRefused = false, ...rest }: Props) {
  const { t } = useTranslation()
  return (
    <TextField
      {...rest}
      error={isRefused && rest.value.trim() === '' ? t('home.rename.empty') : undefined}
      maxLength={300}
      autoComplete="off"
    />
  )
}
