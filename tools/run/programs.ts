/** Runs the command-line programs of the dependencies on this Node. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Entry files, so that nothing depends on a shell or on links in `.bin`. */
const programs = {
  'api-lint': 'tools/api/lint.ts',
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  'load-demo': 'tools/demo/load.ts',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/@typescript/native/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wrangler: 'node_modules/wrangler/bin/wrangler.js',
} as const;

export type Program = keyof typeof programs;

/** Starts a program and leaves it running. */
export function start(
  program: Program,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  if (!existsSync(join(root, programs[program])))
    giveUp(`${program} is no part of a release: do this in a clone of the repository.`);
  return spawn(process.execPath, [join(root, programs[program]), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
}

export interface Outcome {
  readonly code: number;
  /** Both streams, where they were not inherited. */
  readonly output: string;
}

/** Runs a program to its end. */
export function run(
  program: Program,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Outcome> {
  const child = start(program, args, options);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });
}

/** Ends this program with a message that says what to do. */
export function giveUp(message: string): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}
