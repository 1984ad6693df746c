/** Plays every attacker against the built Worker, and prints what came of it. */
import { expect, it } from 'vitest';
import { firm, officer, rival, type Shot, teenager } from './attackers.ts';
import type { HonestWay } from './honest-city.ts';
import { readVictim } from './n-1.ts';
import { type Outcome, play } from './play.ts';
import { withRehearsedCity } from './rehearsed-city.ts';

interface Writer {
  readonly who: string;
  readonly shots: readonly Shot[];
  readonly way?: HonestWay;
  /** Points by which a 300-answer month may move; without a number it must be seen. */
  readonly budget?: number;
}

const unregistered = { way: 'kiosk', budget: 1 } as const;
const registered = { way: 'registered kiosk', budget: 1 } as const;

const writers: readonly Writer[] = [
  { who: 'teenager: one address, an evening, all 1', shots: teenager(), budget: 0.5 },
  { who: 'officer at the kiosk, all day, all 4', shots: officer(), ...unregistered },
  { who: 'officer at the kiosk, 15 in a day, all 4', shots: officer(15), ...unregistered },
  { who: 'officer at a registered kiosk, all day', shots: officer(80, true), ...registered },
  { who: 'officer at a registered kiosk, 15 in a day', shots: officer(15, true), ...registered },
  { who: 'rival: twenty phones, each working day', shots: rival() },
  { who: 'rival: five phones, each working day', shots: rival(5) },
  { who: 'the same, half of the others with tickets', shots: rival(5), way: 'half tickets' },
  { who: 'firm: 1,000 addresses over a month', shots: firm() },
];

const shown = (index: number) => (Number.isNaN(index) ? 'none' : index.toFixed(2));

const row = (who: string, cells: readonly (string | number)[]) =>
  `${who.padEnd(44)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;

it('writers: what a month of 300 answers moves by', { timeout: 3_600_000 }, async () => {
  const failures: string[] = [];
  await withRehearsedCity('in memory', async (city) => {
    let isFresh = true;
    const fresh = async (shots: readonly Shot[], way: HonestWay): Promise<Outcome> => {
      if (!isFresh) await city.empty();
      isFresh = false;
      return play(city, shots, { way, begins: '2026-07-01', isNightly: true });
    };
    const honest = {
      phones: await fresh([], 'phones'),
      'half tickets': await fresh([], 'half tickets'),
      kiosk: await fresh([], 'kiosk'),
      'registered kiosk': await fresh([], 'registered kiosk'),
    };
    console.log(row('attacker', ['sent', 'refused', 'counted', 'held', 'index', 'moved', 'seen']));
    for (const [way, { integrity, index, alerts }] of Object.entries(honest)) {
      const cells = [0, 0, integrity.counted, integrity.held, shown(index), '', ''];
      console.log(row(`nobody (${way})`, cells), ` ${alerts.join(', ')}`);
    }
    for (const { who, shots, way = 'phones', budget } of writers) {
      const { sent, taken, index, integrity, alerts } = await fresh(shots, way);
      const { counted, held, reasons } = integrity;
      const moved = index - honest[way].index;
      const apart = integrity.besideOpen.filter(({ differs }) => differs !== 'no');
      const isSeen = held !== 0 || alerts.length > 0 || apart.length > 0;
      const cells = [sent, sent - taken, counted, held, shown(index), shown(moved)];
      const signs = [
        ...reasons.map((of) => `${of.reason} ${of.held}`),
        ...alerts.map((kind) => `alert: ${kind}`),
        ...apart.map((of) => `${of.channel} ${of.differs} than open answers`),
      ];
      console.log(row(who, [...cells, isSeen ? 'yes' : 'no']), ` ${signs.join(', ')}`);
      if (budget !== undefined && !(Math.abs(moved) < budget)) failures.push(`${who}: ${moved}`);
      if (budget === undefined && !isSeen) failures.push(`${who}: unseen`);
    }
  });
  expect(failures).toEqual([]);
});

const readers = [
  ['n-1 at a thin service, looking at once', 9, '2026-10-12'],
  ['n-1, looking through the whole window', 9, '2026-10-31'],
  ['n-1 from one address, after the window closed', 1, '2026-11-30'],
  ['n-1 from nine addresses, the only other visitor', 9, '2026-11-02'],
] as const;

it('readers: the share of a victim’s answers that is found', { timeout: 900_000 }, async () => {
  await withRehearsedCity('in memory', async (city) => {
    console.log(row('reader', ['found', 'moved']));
    for (const [who, addresses, through] of readers) {
      await city.empty();
      const { recovered, moved } = await readVictim(city, addresses, through);
      console.log(row(who, [`${100 * recovered} %`, moved ? 'yes' : 'no']));
      // What remains is said in docs/trust.md.
      if (!who.includes('only other visitor')) expect(recovered).toBe(0);
    }
  });
});
