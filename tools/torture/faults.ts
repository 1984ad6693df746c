/** Faults of the machine around the server, each on a city of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseIn } from '../moving/data-folder.ts';
import type { TorturedCity } from './kill-rounds.ts';
import { nodeServer } from './node-server.ts';
import { TorturedServer } from './tortured-server.ts';

/** @returns why it cannot be tried here; undefined where it was tried */
type Fault = (city: TorturedCity) => Promise<string | undefined>;

const hour = 3_600_000;
const day = 24 * hour;

/** How many answers show that the server takes them again. */
const some = 40;

async function takesAnswers(city: TorturedCity, when: string): Promise<void> {
  const before = city.ledger.acknowledged.size;
  await city.underLoad(() => city.untilTaken(some));
  if (city.ledger.acknowledged.size === before)
    city.ledger.strange.push(`no answer was taken ${when}: ${city.server.said.slice(-300)}`);
}

/** Ends it as an operator does, once every phone knows what became of its answer. */
async function endWell(city: TorturedCity): Promise<void> {
  await city.settle();
  const code = await city.server.stop();
  if (code !== 0) city.ledger.strange.push(`SIGTERM ended the server with ${code}`);
}

/** The clock jumps under a running server: an hour, a day and a month ahead, and back each time. */
const clock: Fault = async (city) => {
  await city.start();
  for (const jump of [hour, day, 40 * day]) {
    await takesAnswers(city, 'before the clock was set');
    const now = city.offset;
    city.setClock(now + jump);
    // The jobs see that time, too, and close the windows that are over by it.
    await wait(1500);
    await city.letHeadIn();
    await takesAnswers(city, 'with the clock ahead');
    city.setClock(now);
    await wait(1500);
    await city.letHeadIn();
    await takesAnswers(city, 'with the clock set back');
  }
  // What came in while the clock was behind what is counted has to count once that time has come.
  city.passDays(100);
  await city.letHeadIn();
  await takesAnswers(city, 'long after');
  city.passDays(100);
  await wait(2500);
  await endWell(city);
  return undefined;
};

/** Another process holds the database, for a moment and for longer than anybody waits. */
const lock: Fault = async (city) => {
  await city.start();
  await takesAnswers(city, 'before the lock');
  for (const seconds of [1, 12]) {
    const other = new DatabaseSync(databaseIn(city.dataDir));
    await city.underLoad(async () => {
      other.exec('BEGIN IMMEDIATE');
      await wait(seconds * 1000);
      other.exec('ROLLBACK');
    });
    other.close();
    await takesAnswers(city, 'after the lock');
  }
  await endWell(city);
  return undefined;
};

const mount = (...args: string[]) => spawnSync('mount', args, { stdio: 'ignore' }).status === 0;

/** Puts a small file system where the data is to be. @returns false where this machine does not let us */
function smallDisk(city: TorturedCity, size: string): boolean {
  mkdirSync(city.dataDir, { recursive: true });
  return (
    process.platform === 'linux' &&
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', city.dataDir)
  );
}

const noMount = 'this user may not mount a file system of their own';

async function unmounted(city: TorturedCity, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    await endWell(city);
    city.keepResult(await city.check());
  } finally {
    await city.server.kill();
    spawnSync('umount', [city.dataDir]);
  }
}

/** The disk is full while people answer, and has room again. */
const disk: Fault = async (city) => {
  if (!smallDisk(city, '6m')) return noMount;
  await unmounted(city, async () => {
    await city.start();
    await takesAnswers(city, 'on a small disk');
    const ballast = join(city.dataDir, 'ballast');
    spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k'], { stdio: 'ignore' });
    await city.underLoad(() => wait(2500));
    writeFileSync(ballast, '');
    await takesAnswers(city, 'with room again');
  });
  return undefined;
};

/** The file system is read-only when the server starts, as Linux leaves one that has faults, and writable again. */
const readOnly: Fault = async (city) => {
  if (!smallDisk(city, '32m')) return noMount;
  await unmounted(city, async () => {
    await city.start();
    await takesAnswers(city, 'before');
    await city.server.kill();
    if (!mount('-o', 'remount,ro', city.dataDir)) throw new Error('the disk stayed writable');
    const refused = await city.server.refuse();
    if (refused.code !== 1 || !/writable for whoever/.test(refused.said))
      city.ledger.strange.push(
        `started on a read-only disk: ${refused.code} ${refused.said.slice(0, 200)}`,
      );
    mount('-o', 'remount,rw', city.dataDir);
    await city.start();
    await takesAnswers(city, 'once it is writable');
  });
  return undefined;
};

/** Two servers on one file, by mistake or at an upgrade: both take answers, both run the jobs, one is killed. */
const two: Fault = async (city) => {
  await city.start();
  const other = new TorturedServer(
    {
      dataDir: city.dataDir,
      clockFile: city.clockFile,
      port: city.port + 1,
      scheduleSeconds: 1,
    },
    nodeServer,
  );
  await other.start();
  try {
    for (let round = 0; round < 4; round += 1) {
      city.passDays(20);
      await city.letHeadIn();
      let isOver = false;
      const alsoThere = city.load(() => !isOver, other.address);
      await takesAnswers(city, 'beside another server');
      await wait(1200);
      isOver = true;
      await alsoThere;
    }
    await other.kill();
    await takesAnswers(city, 'after the other was killed');
  } finally {
    await other.kill();
  }
  await endWell(city);
  return undefined;
};

/** The folder may not be written to. */
const unwritable: Fault = async (city) => {
  if (process.getuid?.() === 0) return 'root may write everywhere';
  await city.start();
  await takesAnswers(city, 'before');
  await endWell(city);
  chmodSync(databaseIn(city.dataDir), 0o400);
  chmodSync(city.dataDir, 0o500);
  const refused = await city.server.refuse();
  if (refused.code === 0) city.ledger.strange.push('started on a file that it may not write to');
  chmodSync(city.dataDir, 0o700);
  if (existsSync(databaseIn(city.dataDir))) chmodSync(databaseIn(city.dataDir), 0o600);
  return undefined;
};

export const faults: Readonly<Record<string, Fault>> = {
  clock,
  lock,
  disk,
  'read-only': readOnly,
  unwritable,
  two,
};
