import { defineConfig } from 'vitest/config';
import { workerProject } from '../worker-project.ts';

export default defineConfig(async () => {
  const project = await workerProject('tests/bench/worker.ts');
  return {
    ...project,
    test: { ...project.test, name: 'bench', include: ['tests/bench/**/*.bench.ts'] },
  };
});
