import type { Texts } from '@/i18n/texts'
import { byFileName } from './by-file-name'

/** Plural forms differ from English, so the type cannot say it: `tests/data/languages.test.ts` holds the keys. */
export const texts = byFileName(
  import.meta.glob(
    [
      '../../../data/text/es/*.json',
      '!../../../data/text/es/glossary.json',
      '!../../../data/text/es/made-from.json',
      '!../../../data/text/es/same-as-english.json',
    ],
    { eager: true, import: 'default' },
  ),
) as unknown as Texts
