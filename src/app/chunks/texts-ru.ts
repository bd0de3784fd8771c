import type { Texts } from '@/i18n/texts'
import { byFileName } from './by-file-name'

/** Plural forms differ from English, so the type cannot say it: `tests/data/languages.test.ts` holds the keys. */
export const texts = byFileName(
  import.meta.glob(
    [
      '../../../data/text/ru/*.json',
      '!../../../data/text/ru/glossary.json',
      '!../../../data/text/ru/made-from.json',
      '!../../../data/text/ru/same-as-english.json',
    ],
    { eager: true, import: 'default' },
  ),
) as unknown as Texts
