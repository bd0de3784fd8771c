/** How long something takes, as people say it: "45 minutes", "1 hour 5 minutes". */
export function spokenDuration(minutes: number, locale: string): string {
  const said = (value: number, unit: 'hour' | 'minute') =>
    value === 0
      ? []
      : [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)]
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' })
  return list.format([...said(Math.floor(minutes / 60), 'hour'), ...said(minutes % 60, 'minute')])
}
