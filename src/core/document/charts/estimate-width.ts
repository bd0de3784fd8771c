/**
 * Width without a font at hand, in points. It leans to the wide side of the faces in use, so that a label measured
 * here fits whichever of them a reader's program picks.
 */
export function estimateWidth(text: string, size: number, strong: boolean): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size * (strong ? 1.1 : 1)
}

/** Ems of Noto Sans, the widest of the faces in use: first of letters by name, then of whole scripts. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[ijlîïíì\s.,:;'’!¡|·`]/u, 0.26],
  [/[IJft()[\]{}/\\-]/u, 0.36],
  [/[r]/u, 0.42],
  [/[cçszгсэт¿«»–]/u, 0.5],
  [/[kvxyýÿкухFLГ]/u, 0.53],
  [/[aàâäáãåeèéêëаеёзяESTYZÉÈÊËЕЁТ\d]/u, 0.57],
  [/[вдлXХoòóôöõоPРЬьVб]/u, 0.605],
  [/[ийнABÀÂÁВАСЭЯ]/u, 0.645],
  [/[ъДЛЧЪ]/u, 0.7],
  [/[жмфDGHUÙÚÛÜНПЦ]/u, 0.745],
  [/[wыNÑOÒÓÔÖQИЙО]/u, 0.785],
  [/[юшщMМЖФЫ@%…]/u, 0.91],
  [/[mWœŒæÆ]/u, 0.94],
  [/[ШЩЮ№—]/u, 1.05],
  [
    /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6]|\p{Emoji_Presentation}/u,
    1,
  ],
  [/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u, 0.56],
  [/\p{Lu}/u, 0.66],
]

const knownEms = new Map<string, number>()

function emsOf(character: string): number {
  const known = knownEms.get(character)
  if (known !== undefined) return known
  const ems = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 0.62
  knownEms.set(character, ems)
  return ems
}
