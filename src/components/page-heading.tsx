import type { ReactNode } from 'react'
import { PageTitle } from './page-title'
import styles from './page-heading.module.css'

interface Props {
  readonly title: string
  readonly lead?: ReactNode
  /** Shown in place of the title, where it holds user content that must be set apart. */
  readonly children?: ReactNode
  /** The id of what says which part of it is shown, for those who land on the title. */
  readonly part?: string
}

/** How a page begins: its title and a sentence on what it is for. */
export function PageHeading({ title, lead, children, part }: Props) {
  return (
    <div className={styles.heading}>
      <PageTitle title={title} part={part}>
        {children}
      </PageTitle>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
    </div>
  )
}
