import type { Page } from 'playwright-core'

export interface PseudoFindings {
  /** Words on the page that stand in no brackets: nobody could translate them. */
  readonly untranslated: readonly string[]
  /** Words that do not fit their place, or that lost a bracket on the way. */
  readonly cut: readonly string[]
}

/**
 * What the pseudo-language shows on the page as it stands. Left aside: what a reader typed or chose from a list of the
 * browser's own names, and words set apart as another's (`bdi`, `lang`) or not to be translated.
 */
export async function pseudoFindings(page: Page, allowed: RegExp): Promise<PseudoFindings> {
  const found = await page.evaluate(() => {
    const untranslated: string[] = []
    const cut: string[] = []
    const skipped =
      'script, style, noscript, select, textarea, [translate=no], [lang]:not(html), bdi, code, kbd, svg'
    const blocks =
      'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, label, legend, button, a, summary, caption, div, span'
    const outer = new Set<Element>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.textContent?.trim() || parent.closest(skipped)) continue
      let block: Element = parent
      // A sentence may run over inline elements: it is judged where it starts.
      while (/^(B|I|STRONG|EM|A|BDI|SPAN|TIME|DFN|ABBR)$/.test(block.tagName) && block.parentElement) {
        block = block.parentElement
      }
      outer.add(block)
    }
    for (const block of outer) {
      const copy = block.cloneNode(true) as Element
      for (const part of copy.querySelectorAll(skipped)) part.remove()
      for (const part of copy.querySelectorAll(blocks))
        if (part.matches('p, li, div, td, dd')) part.append(' ')
      const text = copy.textContent ?? ''
      let depth = 0
      let outside = ''
      for (const letter of text) {
        if (letter === '⟦') depth += 1
        else if (letter === '⟧') depth -= 1
        else if (depth === 0) outside += letter
        if (depth < 0) break
      }
      if (depth !== 0) cut.push(text.trim().slice(0, 120))
      untranslated.push(...(outside.match(/\p{L}[\p{L} ’'-]{2,}/gu) ?? []).map((words) => words.trim()))
    }
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element)
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
      const isSeen = element.clientWidth > 2 && element.clientHeight > 2 && style.visibility === 'visible'
      if (hides && isSeen && element.scrollWidth > element.clientWidth + 1 && element.textContent?.trim()) {
        cut.push(`${element.tagName.toLowerCase()}: ${element.textContent.trim().slice(0, 100)}`)
      }
    }
    return { untranslated, cut }
  })
  return { cut: found.cut, untranslated: found.untranslated.filter((words) => !allowed.test(words)) }
}
