import type { Words } from './words'

/** The signs people paste most; where no font has one, a word stands in its place. */
const SIGNS = {
  '😀': 'smile',
  '😃': 'smile',
  '😊': 'smile',
  '🙂': 'smile',
  '😢': 'sad',
  '🙏': 'thanks',
  '👍': 'thumbsUp',
  '👎': 'thumbsDown',
  '👏': 'applause',
  '💡': 'idea',
  '📌': 'pin',
  '📍': 'place',
  '📅': 'calendar',
  '📎': 'attachment',
  '📝': 'note',
  '📞': 'telephone',
  '📱': 'mobile',
  '💻': 'computer',
  '📧': 'email',
  '🔒': 'locked',
  '🔓': 'unlocked',
  '🔑': 'key',
  '🔴': 'red',
  '🟠': 'orange',
  '🟡': 'yellow',
  '🟢': 'green',
  '🔵': 'blue',
  '⚠': 'warning',
  '🚨': 'alarm',
  '🚀': 'rocket',
  '🎉': 'celebration',
  '🌍': 'globe',
  '❗': 'important',
  '❓': 'question',
  '✅': 'done',
  '❌': 'no',
} as const

/** What to print for each of them, in the language of the document. */
export function signNames({ say }: Words): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(SIGNS).map(([sign, name]) => [sign, say(`presets:signs.${name}`)]))
}
