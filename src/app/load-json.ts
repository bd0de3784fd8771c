/** A file of words or other data that lies beside the app; `file` is its address. */
export async function loadJson(file: string): Promise<object> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file} answered ${response.status}`)
  return (await response.json()) as object
}
