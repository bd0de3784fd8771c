import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** `npm run pictures`: not a test but a walk with a camera; it needs what the browser tests need. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['tests/pictures/**/*.pictures.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
