/** A step of `npm test`: what it ran, what came out, and how long it took. */
import { type Program, run } from '../run/programs.ts';

/** A test as its runner reports it. */
export interface TimedTest {
  readonly file: string;
  readonly name: string;
  /** Milliseconds. */
  readonly duration: number;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly tests?: readonly TimedTest[];
}

export interface Finished extends Outcome {
  readonly name: string;
  /** Seconds from its start to its end. */
  readonly seconds: number;
}

export interface Step {
  readonly name: string;
  /** Without it the steps after it have nothing to work on. */
  readonly isNeeded?: true;
  run(): Promise<Outcome>;
}

/** Takes steps one after another, each with a line when it is over, as far as the first that the others need and fails. */
export async function inTurn(steps: readonly Step[]): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const { name, isNeeded, run: work } of steps) {
    const began = performance.now();
    const outcome = await work();
    const seconds = (performance.now() - began) / 1000;
    console.log(`> ${name}: ${outcome.failed === 0 ? 'right' : 'WRONG'}, ${seconds.toFixed(1)} s`);
    finished.push({ ...outcome, name, seconds });
    if (isNeeded && outcome.failed > 0) break;
  }
  return finished;
}

/** A check is one test of its own: it passes or fails as a whole, and speaks only when it fails. */
export function check(name: string, program: Program, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await run(program, args, { stdio: 'pipe' });
      if (code !== 0) console.log(`\n> ${name}\n${output}`);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    },
  };
}
