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
        },
      },
      await workerProject(),
    ],
  },
}));
