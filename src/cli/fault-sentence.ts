import type { AnswerFault } from '@/core/questionnaire/answers'

/** One sentence that names the key and what is allowed. */
export function faultSentence(fault: AnswerFault): string {
  const allowed = `allowed: ${fault.allowed.join(', ')}`
  switch (fault.code) {
    case 'not-an-object':
      return `"${fault.key}" is not an object; ${allowed}.`
    case 'unknown-key':
      return `"${fault.key}" is not a known key; ${allowed}.`
    case 'unknown-option':
      return `"${fault.key}" has no option ${fault.found}; ${allowed}.`
    case 'wrong-value':
      return `"${fault.key}" cannot be ${fault.found}; ${allowed}.`
    case 'contradiction':
      return `"${fault.key}" holds answers that exclude each other (${fault.found}); ${allowed}.`
    case 'missing':
      return `"${fault.key}" is missing; ${allowed}.`
  }
}
