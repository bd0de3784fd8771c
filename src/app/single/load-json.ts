import { readTextPart } from './parts'

/** Words or other data out of the single file; the build gives their names where it would give addresses. */
export async function loadJson(name: string): Promise<object> {
  return JSON.parse(await readTextPart(name)) as object
}
