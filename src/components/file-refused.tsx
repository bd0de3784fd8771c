import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Notice } from './notice'

interface Props {
  readonly name: string
  readonly why: string
  readonly children?: ReactNode
}

/** Where one file may be chosen after another: which of them cannot be opened, and why. */
export function FileRefused({ name, why, children }: Props) {
  const { t } = useTranslation()
  return (
    <Notice tone="error" title={t('home.openFile.refused')}>
      <p>
        <bdi>{name}</bdi>
      </p>
      <p>{why}</p>
      {children}
    </Notice>
  )
}
