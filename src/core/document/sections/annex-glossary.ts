import { heading, keyed } from '../blocks'
import type { WriteSection } from '../section'

/** Terms that a reader of a document meets; those of the questionnaire and the screen are explained there. */
export const GLOSSARY_TERMS = [
  'dpi',
  'framework',
  'safeguard',
  'principle',
  'risk',
  'exposure',
  'authority',
  'stage',
  'gate',
  'hold',
  'short-list',
  'upkeep',
  'interim',
  'find-out',
  'indicator',
  'self-assessed',
  'redress',
  'impact-assessment',
] as const

/** Annex D: the words of the plan, each in a sentence. */
export const glossary: WriteSection = (input) => {
  const { say } = input.words
  return [
    heading(1, 'annex-glossary', say(`document:annex.glossary.${input.hasLetters ? 'heading' : 'caption'}`)),
    {
      type: 'key-value',
      caption: input.hasLetters ? say('document:annex.glossary.caption') : '',
      rows: GLOSSARY_TERMS.flatMap((term) =>
        keyed(say(`terms:list.${term}.term`), say(`terms:list.${term}.means`)),
      ),
    },
  ]
}
