import { Link } from './link'
import { Foreign } from './foreign'

interface Props {
  readonly links: readonly {
    readonly to: string
    readonly title: string
    /** Where the title is in another language than the page. */
    readonly language: string | undefined
  }[]
}

/** Places to go to, one a line, by their titles. */
export function LinkList({ links }: Props) {
  return (
    <ul>
      {links.map(({ to, title, language }) => (
        <li key={to}>
          <Link to={to}>
            <Foreign language={language}>{title}</Foreign>
          </Link>
        </li>
      ))}
    </ul>
  )
}
