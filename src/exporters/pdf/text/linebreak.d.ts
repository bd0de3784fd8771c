declare module 'linebreak' {
  interface Break {
    readonly position: number
    readonly required: boolean | undefined
  }

  /** Finds the places where a line may end (Unicode Standard Annex 14). */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
}
