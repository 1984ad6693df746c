import { defineConfig } from 'vitest/config';
import { testTimeout, workerProject } from './worker-project.ts';

export default defineConfig(async () => ({
  test: {
    projects: [
      {
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
    ],
  },
}));
