import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that judge the engine, with short random runs: `npm run mutation` runs them for every change it tries. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['tests/mutation/engine-as-one.ts'],
    env: { SOAK_RUNS: '3' },
    testTimeout: 60_000,
  },
})
