import { Notice } from '@/components/notice'
import { useLastMerge } from '@/state/last-merge'
import { useMergedWords } from '@/state/use-merged-words'
import { MergedChanges } from './merged-changes'

/** What was just merged, in the words that were said aloud when it was: so no live region holds it. */
export function MergedNotice({ id }: { readonly id: string }) {
  const merge = useLastMerge(id)
  const words = useMergedWords()
  if (!merge) return null
  return (
    <Notice tone="success">
      <p>{words(merge)}</p>
      <MergedChanges id={id} />
    </Notice>
  )
}
