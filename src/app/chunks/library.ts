import type { Library } from '@/core/library/library'
import type { Safeguard } from '@/core/library/safeguard'
import { questionnaire } from '@/state/questionnaire'
import settings from '../../../data/engine.json'
import { version } from '../../../data/library.json'

const files = import.meta.glob<Safeguard>('../../../data/safeguards/*.json', {
  eager: true,
  import: 'default',
})

/** All safeguards' logic in one chunk; read and checked through `readLibrary` when built. */
export const library: Library = {
  version,
  questionnaire,
  settings: settings as unknown as Library['settings'],
  safeguards: Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1)),
}
