import { describe, expect, it } from 'vitest'
import { loadInstruments } from '@/cli/load-data'
import { sayEdition } from '@/core/document/say-edition'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { aWriteInput } from '../../support/written'

const apart = (figures: string): string => `[${figures}]`

describe.each(LANGUAGES)('the editions of laws and standards in %s', (language) => {
  const { words } = aWriteInput({ language })

  it('are said in its words with all their years; figures alone are set apart', () => {
    for (const { id, year, edition } of loadInstruments()) {
      const said = sayEdition(words, words.instrument(id), apart)
      expect(said, id).toContain(year)
      expect(said, id).toContain(edition?.year ?? '')
      expect(said === apart(year), id).toBe(edition === undefined)
      expect(/ongoing|revised|in (?:force|use)|since/.test(said), id).toBe(
        language === 'en' && edition !== undefined,
      )
    }
  })
})
