import { defineConfig } from 'vitest/config';
import { workerProject } from '../worker-project.ts';

/** `npm run attack`: every attacker of docs/trust.md, printed as a table. */
export default defineConfig(async () => {
  const project = await workerProject();
  return {
    ...project,
    test: { ...project.test, name: 'attack', include: ['tests/attack/**/*.attack.ts'] },
  };
});
