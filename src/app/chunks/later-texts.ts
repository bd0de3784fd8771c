/** Where the sentences lie that a screen asks for when it is opened: one file a language and namespace. */
export const laterTexts = import.meta.glob<string>(
  [
    '../../../data/text/*/*.json',
    '!../../../data/text/*/{interface,questionnaire,taxonomy}.json',
    '!../../../data/text/*/{glossary,made-from,same-as-english}.json',
  ],
  { query: '?url', import: 'default', eager: true },
)

/** The words of the whole library: one file a language, which stands in for all files of its folder `safeguards`. */
export const safeguardTexts = import.meta.glob<string>('../../../data/text/*/interface.json', {
  query: '?safeguards',
  import: 'default',
  eager: true,
})

/** Of the same, what lists say: titles and why each matters. */
export const safeguardHeads = import.meta.glob<string>('../../../data/text/*/interface.json', {
  query: '?heads',
  import: 'default',
  eager: true,
})
