import { defineConfig } from 'vitest/config'

/** Browser journeys: one after another in one browser, against a program that is already running (BUNKAI_URL). */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.journey.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
})
