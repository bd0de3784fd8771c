import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** Drawn for the purpose: what is there in grey, what is meant in the accent. */
const PICTURES = {
  /** An open folder with one sheet to come. */
  plans: {
    grey: 'M14 30h30l8 10h54v52H14zM14 92l14-40h92l-14 40',
    mark: 'M60 62h28M60 72h20M74 22v24m-10-10 10 10 10-10',
  },
  /** A shelf of which nothing fits. */
  search: {
    grey: 'M12 92h96M22 92V40h14v52M40 92V52h12v40M56 92V34h16v58',
    mark: 'M92 52a16 16 0 1 0 .1 0zM104 80l14 14',
  },
  /** A table with its rows still empty. */
  list: {
    grey: 'M16 26h88v68H16zM16 42h88M40 26v68',
    mark: 'M50 54h40M50 68h30M50 82h36',
  },
  /** A page that is not where the sign points. */
  lost: {
    grey: 'M60 96V24M38 96h44',
    mark: 'M60 32h38l10 9-10 9H60zM60 58H24l-8 8 8 8h36z',
  },
} as const

export type PictureName = keyof typeof PICTURES
export const PICTURE_NAMES = Object.keys(PICTURES) as PictureName[]

interface Props {
  readonly picture: PictureName
  readonly title: ReactNode
  readonly children?: ReactNode
}

/** Nothing to show: a sober picture, the fact in words, and what can be done. */
export function EmptyState({ picture, title, children }: Props) {
  const { grey, mark } = PICTURES[picture]
  return (
    <div className={styles.empty}>
      <svg className={styles.picture} viewBox="0 0 124 104" aria-hidden="true" focusable="false">
        <path d={grey} />
        <path className={styles.mark} d={mark} />
      </svg>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}
