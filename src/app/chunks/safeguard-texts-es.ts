import type { SafeguardText } from '@/core/library/safeguard-text'
import { byFileName } from './by-file-name'

export const safeguardTexts = byFileName(
  import.meta.glob<SafeguardText>('../../../data/text/es/safeguards/*.json', {
    eager: true,
    import: 'default',
  }),
)
