/** A tree of sentences, as the files of `data/text` hold it; steps of an action stand in a list. */
export interface TextTree {
  readonly [key: string]: string | readonly string[] | TextTree
}

/** The end of a key that stands for one form of a plural: `plans_few`. */
export const PLURAL = /_(zero|one|two|few|many|other)$/

/** `{a: {b: 'x'}}` as `a.b → x`, in the order of the file. */
export function flatTexts(tree: TextTree, prefix = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(`${prefix}${key}`, value)
    else for (const [inner, text] of flatTexts(value as TextTree, `${prefix}${key}.`)) flat.set(inner, text)
  }
  return flat
}

/** The same with the forms of a plural under one key, one after another: what a translator works on at a time. */
export function textsBySentence(tree: TextTree): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>()
  for (const [key, value] of flatTexts(tree)) {
    const sentence = key.replace(PLURAL, '')
    const before = sentences.get(sentence)
    sentences.set(sentence, before === undefined ? value : `${before}\n${value}`)
  }
  return sentences
}

/** Without what stands in for values: their names are English in every language. */
export const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '')
