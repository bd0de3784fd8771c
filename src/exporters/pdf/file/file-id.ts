/** Four rounds of FNV-1a with different starts: a file's id follows from its content alone. */
export function fileId(content: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((start) => {
      let hash = start
      for (let index = 0; index < content.length; index++) {
        hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193)
      }
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
    .toUpperCase()
}
