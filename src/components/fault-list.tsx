import styles from './fault-list.module.css'
import { Foreign } from './foreign'

const SHOWN = 20

interface Props {
  /** Where in a file, and what is wrong there, in the words of the program that reads it. */
  readonly faults: readonly { readonly path: string; readonly what: string }[]
  /** The language of those words. */
  readonly language: string
  /** Says how many more there are than are shown. */
  readonly moreWords: (count: number) => string
}

/** The first faults of a file by their path; thousands of them help nobody. */
export function FaultList({ faults, language, moreWords }: Props) {
  const more = faults.length - SHOWN
  return (
    <>
      <ul className={styles.faults}>
        {faults.slice(0, SHOWN).map(({ path, what }, index) => (
          <li key={index}>
            {path === '' ? null : (
              <>
                <code dir="ltr">{path}</code>{' '}
              </>
            )}
            <Foreign language={language}>{what}</Foreign>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{moreWords(more)}</p> : null}
    </>
  )
}
