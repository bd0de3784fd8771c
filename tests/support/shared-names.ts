import type { CDPSession, Page } from 'playwright-core'

/** What is pressed or followed, as Chromium hands it to those who listen. */
const ROLES = ['button', 'link', 'DisclosureTriangle']

/**
 * Names that two buttons, links or folds have in common though they do not do the same, all folds unfolded. Links that
 * lead to one place and explanations of one word may be called alike.
 */
export async function sharedNames(page: Page): Promise<readonly string[]> {
  await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true')
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const purposes = new Map<string, string[]>()
  for (const { ignored, role, name, backendDOMNodeId } of nodes) {
    if (ignored || !ROLES.includes(String(role?.value)) || backendDOMNodeId === undefined) continue
    const called = `${String(role?.value)} “${String(name?.value).trim()}”`
    const purpose = await purposeOf(session, backendDOMNodeId)
    if (purpose !== null) purposes.set(called, [...(purposes.get(called) ?? []), purpose])
  }
  await session.detach()
  return [...purposes].filter(([, all]) => new Set(all).size > 1).map(([called]) => called)
}

/** Where it leads, or itself; null for the parts of a field that the browser draws, which the field names. */
async function purposeOf(session: CDPSession, backendNodeId: number): Promise<string | null> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId })
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      if (this.getRootNode() !== document) return null
      const explains = this.matches('button[aria-expanded][aria-label]') && this.getAttribute('aria-label')
      return this.getAttribute('href') ?? (explains || ${JSON.stringify(String(backendNodeId))})
    }`,
    returnByValue: true,
  })
  return result.value as string | null
}
