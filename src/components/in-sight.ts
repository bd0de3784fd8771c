/** Whether the first line of it is in the window, with nothing lying over its middle. */
export function isInSight(target: Element): boolean {
  const { x, y, width, height } = target.getClientRects()[0] ?? new DOMRect()
  return target.contains(document.elementFromPoint(x + width / 2, y + height / 2))
}
