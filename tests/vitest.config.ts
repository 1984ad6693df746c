import { defineConfig } from 'vitest/config';
import { workerProject } from './worker-project.ts';

export default defineConfig(async () => ({
  test: {
    projects: [
      { test: { name: 'shared', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      await workerProject(),
    ],
  },
}));
