import { defineConfig } from 'vitest/config';

/** `npm run attack`: every attacker of docs/trust.md against the built Worker, printed as a table. */
export default defineConfig({
  test: {
    name: 'attack',
    include: ['tests/attack/**/*.attack.ts'],
    globalSetup: ['tests/attack/build-first.ts'],
  },
});
