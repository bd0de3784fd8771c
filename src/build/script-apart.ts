import { join } from 'node:path'
import { build, type InlineConfig, type Plugin, type ResolvedConfig } from 'vite'

type Known = Pick<ResolvedConfig, 'root' | 'mode'> & {
  /** What names the classes, where styles are among what is built. */
  readonly css?: Pick<ResolvedConfig['css'], 'modules'>
  readonly resolve: Pick<ResolvedConfig['resolve'], 'alias'>
}

/** A script that stands by itself, beside the app's chunks: its code, with the values of `define` put in. */
export async function scriptApart(
  config: Known,
  entry: string,
  define: Readonly<Record<string, string>>,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const built = await build({
    ...nested(config),
    // A library leaves this open to those who use it.
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    plugins: [...plugins],
    mode: config.mode,
    build: {
      target: 'es2023',
      write: false,
      modulePreload: false,
      lib: { entry: join(config.root, entry), formats: ['iife'], name: 'apart' },
    },
  })
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  const chunk = output.find((each) => each.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gives no code`)
  return chunk.code
}

/** A build within the build: the same root and names, nothing else. */
export function nested({ root, resolve, css }: Known): InlineConfig {
  return {
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: [...resolve.alias] },
    css: { modules: css?.modules ?? {} },
  }
}
