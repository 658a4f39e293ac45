import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Most of the time goes to child processes and loopback servers, so both cores of a small machine are used.
    maxWorkers: 2,
  },
});
