/**
 * Takes away what browsers of old laptops lack: Chromium 109, the last for Windows 7 and 8, and Firefox 115, which is
 * that for its makers. To be run before the app, in pages and in workers.
 */
export const WITHOUT_NEWER = `(() => {
  const gone = {
    Array: ['fromAsync'],
    'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
    'Uint8Array.prototype': ['toSorted', 'toReversed', 'with', 'toBase64', 'toHex'],
    Uint8Array: ['fromBase64', 'fromHex'],
    'String.prototype': ['isWellFormed', 'toWellFormed'],
    'Set.prototype': ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    Object: ['groupBy'],
    Map: ['groupBy'],
    'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
    Promise: ['withResolvers', 'try'],
    RegExp: ['escape'],
    URL: ['canParse', 'parse'],
    AbortSignal: ['any'],
    Error: ['isError'],
    Intl: ['Segmenter', 'DurationFormat'],
    'Blob.prototype': ['bytes'],
    'Response.prototype': ['bytes'],
    'ReadableStream.prototype': [Symbol.asyncIterator, 'values'],
  }
  for (const [path, names] of Object.entries(gone)) {
    const owner = path.split('.').reduce((found, name) => found?.[name], globalThis)
    for (const name of names) if (owner && !Reflect.deleteProperty(owner, name)) throw new Error(path + ' ' + String(name))
  }
  const helpers = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))
  for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'])
    Reflect.deleteProperty(helpers, name)
})();
`
