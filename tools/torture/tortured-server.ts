/** The real server as a process that can be killed, its clock set, and started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { outputOf } from '../build/hosts.ts';
import { root } from '../run/programs.ts';
import { clockFileVariable } from './shifted-clock.ts';

/** Long enough for a server: only these tests know them. */
export const secrets = {
  AUTH_SECRET: 'torture torture torture torture torture',
  TICKET_SECRET: 'tickets tickets tickets tickets tickets',
};

const startsWithin = 30_000;

export interface Place {
  readonly dataDir: string;
  readonly port: number;
  /** Between two runs of the jobs: often, so that a kill meets them. */
  readonly scheduleSeconds: number;
}

export class TorturedServer {
  readonly address: string;
  readonly #place: Place;
  readonly #clockFile: string;
  #process: ChildProcess | undefined;
  #said = '';

  constructor(place: Place, clockFile: string) {
    this.#place = place;
    this.#clockFile = clockFile;
    this.address = `http://127.0.0.1:${place.port}`;
  }

  /** What it said since it was last started. */
  get said(): string {
    return this.#said;
  }

  get isRunning(): boolean {
    return (
      this.#process !== undefined &&
      this.#process.exitCode === null &&
      this.#process.signalCode === null
    );
  }

  #spawn(): ChildProcess {
    const { dataDir, port, scheduleSeconds } = this.#place;
    const preload = join(root, 'tools', 'torture', 'shifted-clock.ts');
    const entry = join(root, outputOf.node, 'server', 'entry.mjs');
    this.#said = '';
    const child = spawn(process.execPath, ['--import', preload, entry], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...secrets,
        ...{ DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) },
        ...{ TRUSTED_PROXIES: '127.0.0.1', SCHEDULE_SECONDS: String(scheduleSeconds) },
        [clockFileVariable]: this.#clockFile,
      },
    });
    const hear = (chunk: Buffer) => {
      this.#said = `${this.#said}${chunk.toString()}`.slice(-20_000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    this.#process = child;
    return child;
  }

  /** @throws where it does not answer in time, with what it said */
  async start(): Promise<void> {
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
    child.kill(signal);
    await once(child, 'exit');
    return child.exitCode;
  }

  kill = (): Promise<number | null> => this.#end('SIGKILL');

  stop = (): Promise<number | null> => this.#end('SIGTERM');
}

/** Sets the clock of every server that runs by this file. */
export const setClock = (file: string, offset: number): void =>
  writeFileSync(file, String(Math.round(offset)));

export const clockOf = (file: string): number => Number(readFileSync(file, 'utf8'));
