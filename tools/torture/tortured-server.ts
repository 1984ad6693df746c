/** The real server as processes that can be killed, its clock set, and started again on the same data. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough for a server: only these tests know them. */
export const secrets = {
  AUTH_SECRET: 'torture torture torture torture torture',
  TICKET_SECRET: 'tickets tickets tickets tickets tickets',
};

const startsWithin = 60_000;

export interface Place {
  readonly dataDir: string;
  readonly port: number;
  /** The file that says how far its clock is ahead. */
  readonly clockFile: string;
  /** Between two runs of the jobs: often, so that a kill meets them. */
  readonly scheduleSeconds: number;
}

/** How the server of a host runs on this machine. */
export interface Program {
  /** Where its database is, once it has run. */
  databaseFile(place: Place): string;
  /** Does what has to be done before it runs for the first time. */
  prepare(place: Place): Promise<void>;
  /** Starts it as the leader of a process group. */
  spawn(place: Place): ChildProcess;
}

/** Kills a server and all that it has started. @returns false where nothing of it was left */
function killGroup({ pid }: ChildProcess): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
}

export class TorturedServer {
  readonly address: string;
  readonly #place: Place;
  readonly #program: Program;
  #isPrepared = false;
  #process: ChildProcess | undefined;
  #said = '';

  constructor(place: Place, program: Program) {
    this.#place = place;
    this.#program = program;
    this.address = `http://127.0.0.1:${place.port}`;
  }

  /** What it said since it was last started. */
  get said(): string {
    return this.#said;
  }

  get databaseFile(): string {
    return this.#program.databaseFile(this.#place);
  }

  get isRunning(): boolean {
    return (
      this.#process !== undefined &&
      this.#process.exitCode === null &&
      this.#process.signalCode === null
    );
  }

  #spawn(): ChildProcess {
    this.#said = '';
    const child = this.#program.spawn(this.#place);
    const hear = (chunk: Buffer) => {
      this.#said = `${this.#said}${chunk.toString()}`.slice(-20_000);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    // Nobody tortures on when this program is gone.
    const end = () => killGroup(child);
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    this.#process = child;
    return child;
  }

  /** @throws where it does not answer in time, with what it said */
  async start(): Promise<void> {
    if (!this.#isPrepared) await this.#program.prepare(this.#place);
    this.#isPrepared = true;
    const child = this.#spawn();
    for (const until = performance.now() + startsWithin; performance.now() < until; ) {
      if (child.exitCode !== null) break;
      const answer = await fetch(`${this.address}/api/v1/receipts`).catch(() => undefined);
      if (answer !== undefined) return;
      await wait(20);
    }
    throw new Error(`The server did not start:\n${this.#said}`);
  }

  /** Starts it where it is to refuse. @returns its exit code and what it said */
  async refuse(): Promise<{ readonly code: number | null; readonly said: string }> {
    const child = this.#spawn();
    const timer = setTimeout(() => child.kill('SIGKILL'), startsWithin);
    if (child.exitCode === null) await once(child, 'exit');
    clearTimeout(timer);
    return { code: child.exitCode, said: this.#said };
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#process;
    if (child === undefined || !this.isRunning) return child?.exitCode ?? null;
    const gone = once(child, 'exit');
    if (signal === 'SIGKILL') killGroup(child);
    else child.kill(signal);
    await gone;
    return child.exitCode;
  }

  kill = (): Promise<number | null> => this.#end('SIGKILL');

  /** Waits for what a killed server had started. Who is dead but not buried counts as there, so this has an end. */
  async untilGone(): Promise<void> {
    const child = this.#process;
    if (child === undefined || this.isRunning) return;
    for (let tries = 0; tries < 100 && killGroup(child); tries += 1) await wait(10);
  }

  stop = (): Promise<number | null> => this.#end('SIGTERM');
}

/** Sets the clock of every server that runs by this file. */
export const setClock = (file: string, offset: number): void =>
  writeFileSync(file, String(Math.round(offset)));

export const clockOf = (file: string): number => Number(readFileSync(file, 'utf8'));
