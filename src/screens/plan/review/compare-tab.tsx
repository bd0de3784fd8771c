import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { FileRefused } from '@/components/file-refused'
import { type Refusal, useRefusalWords } from '@/state/use-refusal-words'
import { CONFLICTS_ID } from '../conflict-notice'
import type { TabProps } from '../plan-screen'
import { ChooseCopy, type Copy } from './choose-copy'
import { Differences } from './differences'
import styles from './review-tab.module.css'

/** This plan beside another copy of it: what was added, removed and changed, by action and field. */
export function CompareTab({ saved, input }: TabProps) {
  const { t } = useTranslation('review')
  const [copy, setCopy] = useState<Copy | null>(null)
  const [refused, setRefused] = useState<{ readonly name: string; readonly refusal: Refusal } | null>(null)
  const refusalWords = useRefusalWords()
  const result = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (copy) result.current?.focus()
  }, [copy])
  // A file can be dropped while the focus stands in the comparison that goes.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (refused && document.activeElement === document.body) heading.current?.focus()
  }, [refused])

  function choose(next: Copy): void {
    setRefused(null)
    setCopy(next)
  }

  // What was compared before goes: below the name of another file it would seem to be of that one.
  function refuse(name: string, refusal: Refusal): void {
    setRefused({ name, refusal })
    setCopy(null)
  }

  // What is to be decided comes next, where there is anything; else what the merge came to, below the plan's title.
  const [merges, setMerges] = useState(0)
  useEffect(() => {
    if (merges > 0) (document.getElementById(CONFLICTS_ID) ?? document.querySelector('h1'))?.focus()
  }, [merges])

  function merged(): void {
    setCopy(null)
    setMerges(merges + 1)
  }

  return (
    <div className={styles.review}>
      <p>
        <Link to={`/plans/${saved.id}/review`}>{t('compare.back')}</Link>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {t('compare.title')}
      </h2>
      <p>{t('compare.lead')}</p>
      <ChooseCopy saved={saved} onChoose={choose} onRefused={refuse} />
      {refused && <FileRefused name={refused.name} why={refusalWords(refused.refusal)} />}
      {copy && <Differences saved={saved} input={input} copy={copy} heading={result} onMerged={merged} />}
    </div>
  )
}
