/** Colours in Word carry no `#`. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase()
}
