declare global {
  interface Window {
    /** What was sent for before the app ran (`ahead.ts`); taken by the first who asks for it. */
    jsonAhead?: { readonly address: string; readonly json: Promise<object> } | undefined
  }
}

/** A file of words or other data that lies beside the app; `file` is its address. */
export function loadJson(file: string): Promise<object> {
  const { jsonAhead } = window
  if (!jsonAhead || !isSentFor(file)) return fetchJson(file)
  window.jsonAhead = undefined
  return jsonAhead.json.catch(() => fetchJson(file))
}

/** The same, sent for by one who only looks at it: nobody sends for it twice. */
export function loadJsonAhead(file: string): Promise<object> {
  const json = fetchJson(file)
  window.jsonAhead = { address: addressOf(file), json }
  return json
}

export const isSentFor = (file: string): boolean => window.jsonAhead?.address === addressOf(file)

const addressOf = (file: string): string => new URL(file, location.href).href

async function fetchJson(file: string): Promise<object> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file} answered ${response.status}`)
  return (await response.json()) as object
}
