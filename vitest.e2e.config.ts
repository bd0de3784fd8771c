import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Journeys in a real Chromium over the built app, one after another: two cores are enough for one browser. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What comes late is waited for as long as a busy machine takes; how fast it is no test asks.
    expect: { poll: { timeout: 10_000 } },
  },
})
