export const FORMAT = 'dpi-safeguards-plan'

/** How a plan lies in the browser and in a file. */
export interface Envelope {
  readonly format: typeof FORMAT
  readonly version: number
  readonly plan: unknown
}
