import { defineConfig } from 'vitest/config';
import { aliases, nodeProject, testTimeout, workerProject } from './worker-project.ts';

export default defineConfig(async () => ({
  test: {
    // Worker tests share one workerd and its database, so never two files of them at once; the pages in a browser, which
    // `npm test` runs beside these, keep the other core busy.
    maxWorkers: 1,
    projects: [
      {
        resolve: { alias: aliases('node') },
        test: {
          name: 'shared',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout,
          setupFiles: ['tests/clock/set-clock.ts'],
          // The core has no state to leak, and loading it for every file takes as long as the tests.
          isolate: false,
        },
      },
      await workerProject(),
      nodeProject(),
    ],
  },
}));
