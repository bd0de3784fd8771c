const refused = new Map<string, string>()

/**
 * What could not be kept in a field of a plan: whoever goes to another page and comes back finds it as typed, with what
 * is wrong. It lives in this window only, since it is no answer.
 */
export function refusedText(plan: string, field: string): string | null {
  return refused.get(keyOf(plan, field)) ?? null
}

/** Remembers it, or with null forgets it: it was mended or emptied. */
export function textRefused(plan: string, field: string, text: string | null): void {
  if (text === null) refused.delete(keyOf(plan, field))
  else refused.set(keyOf(plan, field), text)
}

const keyOf = (plan: string, field: string): string => `${plan} ${field}`
