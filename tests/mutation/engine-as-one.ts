/**
 * The tests that judge the engine, as one: a mutation run starts them hundreds of times, and together they read the
 * library from the disk once. The golden situations come first: most changes show there at once. What takes longer
 * than all the rest is left out, and what holds no behaviour. Only `vitest.mutation.config.ts` takes this file.
 */
import.meta.glob('../golden/golden.test.ts', { eager: true })
import.meta.glob(
  [
    '../core/engine/**/*.test.ts',
    '../golden/sense.test.ts',
    '!../core/engine/{optimum,constants,specification}.test.ts',
  ],
  { eager: true },
)
