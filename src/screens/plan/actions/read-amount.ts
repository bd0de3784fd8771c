const GROUPED = /^\d{1,3}([.,’']\d{3})+$/
const PLAIN = /^\d+([.,]\d+)?$/

/** An amount as people type it: `250000`, `250 000`, `250,000`, `12.5`. Nothing gives nothing. */
export function readAmount(text: string): number | undefined | 'not-a-number' {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '')
  if (typed === '') return undefined
  if (GROUPED.test(typed)) return Number(typed.replace(/\D/g, ''))
  return PLAIN.test(typed) ? Number(typed.replace(',', '.')) : 'not-a-number'
}
