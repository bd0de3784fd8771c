import type { SafeguardText } from '@/core/library/safeguard-text'
import { byFileName } from './by-file-name'

export const safeguardTexts = byFileName(
  import.meta.glob<SafeguardText>('../../../data/text/fr/safeguards/*.json', {
    eager: true,
    import: 'default',
  }),
)
