import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '@/components/notice'
import { useRefusalWords } from '@/state/use-refusal-words'
import { CONFLICTS_ID } from '../conflict-notice'
import type { TabProps } from '../plan-screen'
import { ChooseCopy, type Copy } from './choose-copy'
import { Differences } from './differences'
import styles from './review-tab.module.css'
import type { Refusal } from '@/state/use-refusal-words'

/** This plan beside another copy of it: what was added, removed and changed, by action and field. */
export function CompareTab({ saved, input }: TabProps) {
  const { t } = useTranslation(['review', 'interface'])
  const [copy, setCopy] = useState<Copy | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const refusalWords = useRefusalWords()
  const result = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (copy) result.current?.focus()
  }, [copy])

  function choose(next: Copy): void {
    setRefusal(null)
    setCopy(next)
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
      <h2>{t('compare.title')}</h2>
      <p>{t('compare.lead')}</p>
      <ChooseCopy saved={saved} onChoose={choose} onRefused={setRefusal} />
      {refusal && (
        <Notice tone="error" title={t('interface:home.openFile.refused')}>
          <p>{refusalWords(refusal)}</p>
        </Notice>
      )}
      {copy && <Differences saved={saved} input={input} copy={copy} heading={result} onMerged={merged} />}
    </div>
  )
}
