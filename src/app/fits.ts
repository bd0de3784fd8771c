/** Whether an address is of a pattern such as `plans/:id/answers`, or of `*`, which all are. */
export function fits(pattern: string, address: string): boolean {
  const parts = partsOf(pattern)
  const segments = partsOf(address)
  return (
    pattern === '*' ||
    (parts.length === segments.length &&
      parts.every((part, index) => part.startsWith(':') || part === segments[index]?.toLowerCase()))
  )
}

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '')
