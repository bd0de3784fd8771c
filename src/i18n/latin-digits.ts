/** Where the digits of a script begin: Arabic, Persian, Devanagari, Bengali, and the wide ones of Chinese keyboards. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** What stands between them on the same keyboards. */
const MARKS: Readonly<Record<string, string>> = {
  '٫': '.',
  '．': '.',
  '٬': ',',
  '،': ',',
  '，': ',',
  '－': '-',
}

/** Figures as the keyboard of another script writes them, in the digits that the app reads and shows. */
export function latinDigits(text: string): string {
  return text.replace(/[\p{Nd}٫．٬،，－]/gu, (sign) => MARKS[sign] ?? digitOf(sign))
}

function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const zero = ZEROS.find((each) => code >= each && code < each + 10)
  return zero === undefined ? sign : String(code - zero)
}
