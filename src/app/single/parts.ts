import { decode85 } from '@/offline/base85'

/** The parts of the single file lie in it as letters, compressed, each in an element that the browser does not run. */
export async function readPart(name: string): Promise<Uint8Array> {
  const { text, bytes } = partNamed(name)
  const packed = new Blob([decode85(text, bytes)]).stream()
  return new Uint8Array(await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
}

export async function readTextPart(name: string): Promise<string> {
  return new TextDecoder().decode(await readPart(name))
}

function partNamed(name: string): { readonly text: string; readonly bytes: number } {
  const element = document.querySelector<HTMLElement>(`script[data-part="${name}"]`)
  if (!element) throw new Error(`the file holds no part called "${name}"`)
  return { text: element.textContent, bytes: Number(element.dataset['bytes']) }
}
