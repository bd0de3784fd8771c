import type { Drawing } from '@/core/document/drawing'
import { drawingSvg } from '@/exporters/drawing-svg'
import type { ExporterTools } from '@/exporters/exporter'
import { Resvg } from '@resvg/resvg-js'
import { createRequire } from 'node:module'

/** A drawing as PNG in Node, with the same faces on every machine. */
export const rasterise: ExporterTools['rasterise'] = (drawing, pixelsPerPoint) => {
  const image = new Resvg(drawingSvg(drawing), {
    fitTo: { mode: 'width', value: Math.round(drawing.width * pixelsPerPoint) },
    font: { loadSystemFonts: false, defaultFontFamily: 'Noto Sans', fontFiles: [...fontFiles(drawing)] },
  }).render()
  return Promise.resolve(new Uint8Array(image.asPng()))
}

const FACES = [
  { package: 'noto-sans', name: 'NotoSans', needed: /./u },
  { package: 'cairo', name: 'Cairo', needed: /\p{Script=Arabic}/u },
  { package: 'noto-sans-sc', name: 'NotoSansSC', needed: /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u },
] as const

/** Only the faces whose script the labels use: the Chinese ones weigh ten megabytes each. */
function fontFiles({ shapes }: Drawing): readonly string[] {
  const words = shapes.map((shape) => (shape.shape === 'label' ? shape.text : '')).join('')
  return FACES.filter((face) => face.needed.test(words)).flatMap((face) =>
    ['400Regular', '700Bold'].map((weight) =>
      require.resolve(`@expo-google-fonts/${face.package}/${weight}/${face.name}_${weight}.ttf`),
    ),
  )
}

const require = createRequire(import.meta.url)
