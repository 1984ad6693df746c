/** Plays every attacker against the real door and the real jobs, and prints what came of it. */
import { expect, it } from 'vitest';
import { emptyDatabase } from '../worker/empty-database.ts';
import {
  firm,
  type Kiosk,
  type Outcome,
  officer,
  play,
  readVictim,
  rival,
  type Shot,
  teenager,
} from '../worker/trust/attackers.ts';

/** Points by which a 300-answer month may move; without a number it must be seen. */
interface Writer {
  readonly who: string;
  readonly shots: readonly Shot[];
  readonly kiosk?: Kiosk;
  readonly budget?: number;
}

const writers: readonly Writer[] = [
  { who: 'teenager: one address, an evening, all 1', shots: teenager(), budget: 0.5 },
  {
    who: 'officer at the kiosk, all day, all 4',
    shots: officer(),
    kiosk: 'unregistered',
    budget: 1,
  },
  {
    who: 'officer at the kiosk, 15 in a day, all 4',
    shots: officer(15),
    kiosk: 'unregistered',
    budget: 1,
  },
  {
    who: 'officer at a registered kiosk, all day',
    shots: officer(80, true),
    kiosk: 'registered',
    budget: 1,
  },
  {
    who: 'officer at a registered kiosk, 15 in a day',
    shots: officer(15, true),
    kiosk: 'registered',
    budget: 1,
  },
  { who: 'rival: twenty phones, each working day', shots: rival() },
  { who: 'rival: five phones, each working day', shots: rival(5) },
  { who: 'firm: 1,000 addresses over a month', shots: firm() },
];

const shown = (index: number) => (Number.isNaN(index) ? 'none' : index.toFixed(2));

const row = (who: string, cells: readonly (string | number)[]) =>
  `${who.padEnd(44)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;

async function fresh(shots: readonly Shot[], kiosk: Kiosk): Promise<Outcome> {
  await emptyDatabase();
  return play(shots, kiosk);
}

const failures: string[] = [];

it('writers: what a month of 300 answers moves by', { timeout: 1_200_000 }, async () => {
  const honest = {
    none: await fresh([], 'none'),
    unregistered: await fresh([], 'unregistered'),
    registered: await fresh([], 'registered'),
  };
  console.log(row('attacker', ['sent', 'refused', 'counted', 'held', 'index', 'moved', 'seen']));
  console.log(row('nobody', [0, 0, 0, honest.none.held, honest.none.index.toFixed(2), '', '']));
  for (const { who, shots, kiosk = 'none', budget } of writers) {
    const outcome = await fresh(shots, kiosk);
    const moved = outcome.index - honest[kiosk].index;
    const seen = outcome.held > 0;
    const counted = Math.max(0, outcome.taken - outcome.held);
    const refused = outcome.sent - outcome.taken;
    const cells = [outcome.sent, refused, counted, outcome.held, shown(outcome.index)];
    console.log(
      row(who, [...cells, shown(moved), seen ? 'yes' : 'no']),
      ` ${outcome.reasons.join(', ')}`,
    );
    if (budget !== undefined && Math.abs(moved) >= budget) failures.push(`${who}: ${moved}`);
    if (budget === undefined && shots.length >= 400 && !seen) failures.push(`${who}: not seen`);
  }
  expect(failures).toEqual([]);
});

it('readers: the share of a victim’s answers that is found', { timeout: 300_000 }, async () => {
  const readers = [
    ['n-1 at a thin service, looking at once', 9, '2026-10-12'],
    ['n-1, looking through the whole window', 9, '2026-10-31'],
    ['n-1 from one address, after the window closed', 1, '2026-11-30'],
    ['n-1 from nine addresses, the only other visitor', 9, '2026-11-02'],
  ] as const;
  console.log(row('reader', ['found', 'moved']));
  for (const [who, addresses, through] of readers) {
    await emptyDatabase();
    const { recovered, moved } = await readVictim(addresses, through);
    console.log(row(who, [`${100 * recovered} %`, moved ? 'yes' : 'no']));
    const remains = who.includes('only other visitor');
    if (!remains) expect(recovered).toBe(0);
  }
});
