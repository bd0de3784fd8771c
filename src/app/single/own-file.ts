/** Out of the single file, as a file of the moment: nothing lies beside it. */
export function ownFile(name: string): string {
  const text = document.querySelector(`script[data-file="${name}"]`)?.textContent ?? ''
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain;charset=utf-8'
  return URL.createObjectURL(new Blob([text], { type }))
}
