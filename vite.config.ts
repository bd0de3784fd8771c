import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { checkData } from './src/build/check-data'
import { contentSecurityPolicy } from './src/build/content-security-policy'
import { drawAhead } from './src/build/draw-ahead'
import { firstStyles } from './src/build/first-styles'
import { emitHeaders } from './src/build/hosting-files'
import { emitNotices } from './src/build/licences'
import { minifyFirst } from './src/build/minify-first'
import { plainImports } from './src/build/plain-imports'
import { pseudoLanguage } from './src/build/pseudo-language'
import { shakeRouter } from './src/build/shake-router'
import { SINGLE, singleFile } from './src/build/single-file'
import { serveFonts } from './src/build/serve-fonts'
import { screenFiles } from './src/build/screen-files'
import { serviceWorker } from './src/build/service-worker'
import { sizeBudget } from './src/build/size-budget'
import { textFiles } from './src/build/text-files'

const root = fileURLToPath(new URL('.', import.meta.url))
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 5)

export default defineConfig(({ mode }) => {
  const isSingle = mode === SINGLE
  return {
    base: './',
    resolve: {
      alias: {
        '@': at('./src'),
        // The package names its development build to every bundler, with warnings that nobody reads here.
        'react-router': at('./node_modules/react-router/dist/production/index.mjs'),
        canvg: at('./src/build/empty.ts'),
        html2canvas: at('./src/build/empty.ts'),
        dompurify: at('./src/build/empty.ts'),
        // harfbuzzjs asks for it in Node only.
        module: at('./src/build/empty.ts'),
        // As the Excel writer's own files import it.
        '../zip/zipToArrayBuffer.js': at('./src/exporters/xlsx/zip-in-place.ts'),
      },
    },
    css: {
      modules: {
        // Without the line in the file, which pages, styles and scripts would all carry.
        generateScopedName: (name, file) => `_${name}_${shortHash(relative(root, file))}`,
      },
    },
    publicDir: isSingle ? false : 'public',
    plugins: [
      plainImports(),
      shakeRouter(),
      ...singleFile(root),
      pseudoLanguage(),
      textFiles(),
      react(),
      checkData(),
      serveFonts(root),
      ...(isSingle ? [] : [screenFiles(), minifyFirst()]),
      drawAhead(),
      ...(isSingle ? [] : [firstStyles()]),
      // The pseudo-language brings its words as a script.
      ...(process.env['PSEUDO'] === '1' || isSingle ? [] : [sizeBudget()]),
      contentSecurityPolicy(),
      // One file alone asks no server for anything.
      ...(isSingle ? [] : [emitHeaders()]),
      emitNotices(root),
      ...(isSingle ? [] : [serviceWorker()]),
    ],
    // Its WebAssembly lies beside it; bundling it for development would part the two.
    optimizeDeps: { exclude: ['harfbuzzjs'] },
    worker: { format: 'es' },
    build: {
      outDir: isSingle ? 'dist-single' : 'dist',
      target: 'es2023',
      sourcemap: false,
      assetsInlineLimit: 0,
      // Lists of what each chunk needs would weigh 3 KB before the first question; `drawAhead` names what that one needs.
      modulePreload: false,
      // One file of styles, which `firstStyles` parts.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        output: {
          codeSplitting: !isSingle && {
            groups: [
              // All that the first question waits for, whichever way one comes to it: one file, asked for at once.
              {
                name: 'first',
                test: /src\/(main|screens\/(home\/home-screen|wizard\/wizard-screen))\.tsx$/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  }
})
