import type { Page } from 'playwright-core'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import type { Place } from './places'

export const APPEARANCES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
  'high contrast, dark': { colorScheme: 'dark', contrast: 'more' },
} as const
export type Appearance = keyof typeof APPEARANCES
const ALL = Object.keys(APPEARANCES) as Appearance[]

/** A place looked at in one language and some appearances. */
export interface Look {
  readonly place: Place
  readonly language: Language
  readonly appearances: readonly Appearance[]
}

/** Every place in every language and appearance: thousands of looks, `npm run screens`. */
export const everyLook = (places: readonly Place[]): readonly Look[] =>
  LANGUAGES.flatMap((language) => places.map((place) => ({ place, language, appearances: ALL })))

/** Each place once, in a language and an appearance that its number and the seed choose; of the questions a third. */
export function sampledLooks(places: readonly Place[], seed: number): readonly Look[] {
  const chosen = places.filter(({ isQuestion }, index) => !isQuestion || (index + seed) % 3 === 0)
  return chosen.map((place, index) => {
    const mixed = Math.imul(index + 1, 2_654_435_761) ^ Math.imul(seed + 1, 40_503)
    const pick = (mixed >>> 8) % (LANGUAGES.length * ALL.length)
    const language = LANGUAGES[pick % LANGUAGES.length] ?? 'en'
    return { place, language, appearances: [ALL[Math.floor(pick / LANGUAGES.length)] ?? 'light'] }
  })
}

/** Goes to a place from nowhere, as a link from outside would, and waits until all of it is there. */
export async function arriveAt(page: Page, home: string, place: Place, language: Language): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${home}?language=${language}#${place.address}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('[data-waiting], [aria-busy="true"]').first().waitFor({ state: 'detached' })
  await place.arrive?.(page)
}

/** How far the page reaches beyond the window, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** What reaches beyond a side of the window where nothing scrolls to it: a box that cuts off what is in it hides it from `overflow`. */
export const beyondSides = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isReached = (box: Element | null): boolean =>
      box !== null &&
      (box.clientWidth === 1 ||
        /auto|scroll/.test(getComputedStyle(box).overflowX) ||
        isReached(box.parentElement))
    return [...document.body.querySelectorAll('*')]
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect()
        const isOutside = width > 1 && (right > document.documentElement.clientWidth + 1 || left < -1)
        return isOutside && each.checkVisibility() && !isReached(each.parentElement)
      })
      .map((each) => `${each.localName}: ${each.textContent?.slice(0, 40) ?? ''}`)
  })

/** Lists without an entry that are read out as lists all the same. */
export const emptyLists = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('ul, ol, dl')]
      .filter((list) => list.children.length === 0 && list.checkVisibility())
      .map((list) => `${list.tagName}.${list.className}`),
  )

/** Words that begin in one line and end in the next, Chinese ones and what is only heard aside; addresses may be broken anywhere. */
export const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const range = document.createRange()
    const lines = (): number =>
      new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)))
        .size
    const words = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const broken: string[] = []
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const around = node.parentElement
      if (!around?.checkVisibility() || around.closest('a, code, details:not([open]) > :not(summary)'))
        continue
      if ((around.closest('thead') ?? around).getBoundingClientRect().width <= 1) continue
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]{2,}/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (lines() > 1 && !/\p{sc=Han}/u.test(word)) broken.push(word)
      }
    }
    return broken
  })
