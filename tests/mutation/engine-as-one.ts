/**
 * The tests that judge the engine, as one: a mutation run starts them hundreds of times, and together they read the
 * library from the disk once. The measure against the optimum is left out: it takes longer than all the rest. Only `vitest.mutation.config.ts` takes this file.
 */
import.meta.glob(
  [
    '../core/engine/**/*.test.ts',
    '../golden/*.test.ts',
    '!../core/engine/{optimum,constants,specification}.test.ts',
  ],
  {
    eager: true,
  },
)
