import { defineConfig } from 'vitest/config';

/** What runs the command line's bundle, which is not committed: it is built for them where it is missing or old. */
const BUNDLED = [
  'test/package.test.ts',
  'test/report-comment.test.ts',
  'test/cli/situations/applications.test.ts',
  'test/cli/situations/dead-providers.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Most of the time goes to child processes and loopback servers, so both cores of a small machine are used.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'sources', include: ['test/**/*.test.ts'], exclude: BUNDLED } },
      {
        extends: true,
        test: { name: 'package', include: BUNDLED, globalSetup: 'test/support/build-command-line.ts' },
      },
    ],
  },
});
