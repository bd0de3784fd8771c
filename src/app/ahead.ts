import type { FilesAhead, WordFiles } from '@/build/screen-files'
import { sendForStyles } from './styles-apart'

/** Put in by the build. */
declare const FILES_AHEAD: FilesAhead
declare const WORD_FILES: WordFiles

/**
 * Sent for by `first-paint.ts` where another screen than the home page is asked for, and runs while the app is still on
 * the line: all that this screen is made of sets out at once, rather than each file once the one before has named it.
 */
const { paths, screens } = FILES_AHEAD
const language = document.documentElement.lang.slice(0, 2)
const segments = location.hash.replace(/^#?\/?|\?.*$/g, '').split('/')
const [, name = ''] = paths.find(([path]) => fits(path.split('/'))) ?? []
const files = screens[name]
if (files) {
  sendForStyles('later')
  for (const href of files.words.flatMap((each) => WORD_FILES[each]?.[language] ?? []))
    sendFor({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
  for (const href of files.scripts) sendFor({ rel: 'modulepreload', href })
}

function fits(pattern: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) => part.startsWith(':') || part === segments[index])
  )
}

function sendFor(link: Readonly<Record<string, string>>): void {
  document.head.append(Object.assign(document.createElement('link'), link))
}
