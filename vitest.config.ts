import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The random tests at full length take minutes, not seconds. */
const testTimeout = process.env['SOAK_RUNS'] ? 900_000 : 60_000

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) }

export default defineConfig({
  resolve: { alias },
  test: {
    // By itself vitest leaves one processor free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/plan-reader.ts'],
          testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'screen',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/screen-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
