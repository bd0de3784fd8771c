import { EmptyState } from './empty-state'
import { LinkButton } from './link-button'
import styles from './not-found.module.css'
import { PageHeading } from './page-heading'

interface Props {
  readonly title: string
  readonly text: string
  /** Where what was looked for may be, and the words that lead there. */
  readonly to: string
  readonly wayOn: string
}

/** A whole screen for an address that names what is not there: says so, and leads on. */
export function NotFound({ title, text, to, wayOn }: Props) {
  return (
    <div className={`wrap ${styles.screen}`}>
      <PageHeading title={title} />
      <EmptyState picture="lost" title={text}>
        <LinkButton to={to} kind="main">
          {wayOn}
        </LinkButton>
      </EmptyState>
    </div>
  )
}
