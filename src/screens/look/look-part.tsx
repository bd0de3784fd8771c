import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { Texts } from '@/i18n/texts'
import styles from './look.module.css'

type PartId = Exclude<keyof Texts['help']['look'], 'title' | 'lead' | 'sample'>

interface Props {
  readonly id: PartId
  readonly children?: ReactNode
}

/** A rule in words, then what it looks like. */
export function LookPart({ id, children }: Props) {
  const { t } = useTranslation('help')
  return (
    <section className={styles.part}>
      <h2>{t(`look.${id}.heading`)}</h2>
      <p>{t(`look.${id}.text`)}</p>
      {children}
    </section>
  )
}
