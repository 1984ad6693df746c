/** Kills the server at a random moment while it is answered to and acted in, and starts it again; so many times. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { localHour } from '#shared/local-time.ts';
import type { Random } from '../demo/random.ts';
import { desksOf, send, visitor } from './answers.ts';
import { check, type Found } from './checks.ts';
import { Head, invite } from './head-of-department.ts';
import { Ledger } from './ledger.ts';
import { nodeServer } from './node-server.ts';
import { type Program, setClock, TorturedServer } from './tortured-server.ts';

/** How many send at the same time. */
const visitors = 12;

/** The server lives until it has taken so many at most, or for so long, in milliseconds. */
const mostTaken = 150;
const longestLife = 3000;

const minute = 60_000;
const day = 1440 * minute;

/** Until a running server has seen that its clock was set, in milliseconds. */
const clockLag = 60;

/** Between two rounds, so that windows of the calendar close; less than an outbox keeps an answer. */
const daysPerRound = 5;

/** A city under torture: its data, its server, and what was sent to it. */
export class TorturedCity {
  readonly server: TorturedServer;
  readonly ledger = new Ledger();
  readonly head: Head;
  readonly dataDir: string;
  readonly random: Random;
  readonly clockFile: string;
  readonly #catalogue: Catalogue;
  readonly #desks: ReturnType<typeof desksOf>;
  #offset = 0;

  readonly port: number;
  #kept: Found | undefined;

  constructor(
    catalogue: Catalogue,
    folder: string,
    port: number,
    random: Random,
    program: Program = nodeServer,
  ) {
    this.#catalogue = catalogue;
    this.port = port;
    this.#desks = desksOf(catalogue);
    this.random = random;
    this.dataDir = join(folder, 'data');
    this.clockFile = join(folder, 'clock');
    this.setClock(0);
    this.server = new TorturedServer(
      { dataDir: this.dataDir, clockFile: this.clockFile, port, scheduleSeconds: 1 },
      program,
    );
    this.head = new Head(this.department, this.ledger);
  }

  get department(): string {
    return this.#desks[0].service.department;
  }

  get now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** @param offset milliseconds ahead of the machine's clock */
  setClock(offset: number): void {
    this.#offset = offset;
    setClock(this.clockFile, offset);
  }

  passDays(days: number): void {
    this.setClock(this.#offset + days * day);
    this.ledger.forgetOld(this.now);
  }

  /** Waits until so many more answers were taken, or it has been long. */
  async untilTaken(more: number): Promise<void> {
    const wanted = this.ledger.acknowledged.size + more;
    const until = performance.now() + longestLife;
    while (this.ledger.acknowledged.size < wanted && performance.now() < until) await wait(1);
  }

  /** Loads the server and acts in its panel while something else is done. */
  async underLoad(meanwhile: () => Promise<void>): Promise<void> {
    let isOver = false;
    const goesOn = () => !isOver;
    const work = Promise.all([this.load(goesOn), this.act(goesOn)]);
    try {
      await meanwhile();
    } finally {
      isOver = true;
      await work;
    }
  }

  /** Milliseconds ahead of the machine's clock. */
  get offset(): number {
    return this.#offset;
  }

  /** Starts the server, and lets the head of the department in. */
  async start(): Promise<void> {
    await this.server.start();
    await this.letHeadIn();
  }

  /** A session is over when the clock says so. */
  async letHeadIn(): Promise<void> {
    await wait(clockLag);
    const token = await invite(this.server.databaseFile, this.department, this.now);
    await this.head.signIn(this.server.address, token);
  }

  /** What phones do until they are told to stop, or the server is gone: first what they were not sure of, then new. */
  async load(goesOn: () => boolean, to = this.server.address): Promise<void> {
    const unsure = [...this.ledger.unsure];
    const phone = async () => {
      while (goesOn()) {
        const again = unsure.pop();
        const letters =
          again === undefined
            ? await visitor(this.random, this.#desks, this.head.kiosks, this.now)
            : [again];
        for (const letter of letters) await send(to, letter, this.ledger);
        // What nobody listens to is not asked without end.
        if (!this.server.isRunning) await wait(20);
      }
    };
    await Promise.all(Array.from({ length: visitors }, phone));
  }

  /** What the head does meanwhile. */
  async act(goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const { day: today } = localHour(this.now, this.#catalogue.settings.timeZone);
      const { day: due } = localHour(
        new Date(this.now.getTime() + 60 * day),
        this.#catalogue.settings.timeZone,
      );
      await this.head.act(this.random, this.#desks[0].counter.code, today, due);
    }
  }

  /** Sends everything again of which nobody knows whether it arrived, until all is known. */
  async settle(): Promise<void> {
    for (let tries = 0; this.ledger.unsure.length > 0 && tries < 60; tries += 1) {
      for (const letter of this.ledger.unsure) await send(this.server.address, letter, this.ledger);
      // Who was too fast for the door is let in a minute later.
      this.setClock(this.#offset + minute);
      await wait(clockLag);
    }
    if (this.ledger.unsure.length > 0)
      this.ledger.strange.push(
        `${this.ledger.unsure.length} answers were never taken, of which the last was told: ${this.ledger.lastRefusal}`,
      );
  }

  /** Of data that will be gone. */
  keepResult(found: Found): void {
    this.#kept = found;
  }

  async check(): Promise<Found> {
    if (this.#kept !== undefined) return this.#kept;
    await this.server.untilGone();
    return check(this.server.databaseFile, this.ledger);
  }
}

/** One life of the server. @returns what is found when it is dead */
export async function killRound(city: TorturedCity): Promise<Found> {
  city.passDays(daysPerRound);
  await city.start();
  await city.underLoad(async () => {
    await city.untilTaken(city.random.integer(mostTaken));
    await wait(city.random.next() * 20);
    await city.server.kill();
  });
  return city.check();
}
