/** A chunk, a font or a program part that did not arrive: worth another try, unlike a fault of ours. */
export class NotLoaded extends Error {}

export async function whenLoaded<Part>(loading: Promise<Part>): Promise<Part> {
  try {
    return await loading
  } catch (error) {
    throw new NotLoaded(error instanceof Error ? error.message : String(error))
  }
}
