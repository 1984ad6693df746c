/** What is held of a window, and how seldom honest answers are. */
import { describe, expect, it } from 'vitest';
import { daysBefore } from '#shared/local-time.ts';
import { usualRules } from '#shared/trust/counter-rules.ts';
import { mostAlike, straightOf, weigh } from '#shared/trust/plausible.ts';
import type { Weighed } from '#shared/trust/weighed.ts';
import { createRandom } from '../../../tools/demo/random.ts';
import { asHistory, type Habit, honestDays } from '../../fixtures/habits.ts';

const through = '2026-10-31';
const habit: Habit = { counter: 'F1RMB', daily: 14, waver: 0.2 };
const history = (of: Habit, seed = 1) =>
  asHistory(honestDays(createRandom(seed), of, daysBefore(through, 31), 70));
const month = (of: Habit, seed = 2) => honestDays(createRandom(seed), of, through, 31);

const sent = (count: number, changes: Partial<Weighed> = {}): Weighed[] =>
  Array.from({ length: count }, () => ({
    counter: 'F1RMB',
    channel: 'open',
    day: '2026-10-14',
    hour: 10,
    isOfBusyAddress: false,
    isFast: false,
    straight: 0,
    ...changes,
  }));

describe('held is', () => {
  it('all but the first two of a flood from one address, and nobody else', () => {
    const flood = [
      ...sent(2, { straight: 1 }),
      ...sent(298, { straight: 1, isOfBusyAddress: true }),
    ];
    const held = weigh([...month(habit), ...flood], history(habit));
    expect(held.map(({ reason, answers }) => [reason, answers.length])).toEqual([['share', 298]]);
  });

  it('a crowd that says the same to everything, from however many addresses', () => {
    const held = weigh([...month(habit), ...sent(20, { straight: 1, hour: 11 })], history(habit));
    expect(held.map(({ reason }) => reason)).toContain('alike');
    expect(held.find(({ reason }) => reason === 'alike')?.answers.length).toBeGreaterThanOrEqual(
      20,
    );
  });

  it('an hour, a day or a week far busier than the counter is', () => {
    const reasonsOf = (extra: readonly Weighed[]) =>
      weigh([...month(habit), ...extra], history(habit)).map(({ reason }) => reason);
    expect(reasonsOf(sent(40))).toContain('hour');
    expect(reasonsOf(sent(40).map((each, n) => ({ ...each, hour: 7 + (n % 10) })))).toContain(
      'day',
    );
    const spread = Array.from({ length: 5 }, (_, n) => daysBefore('2026-10-16', n)).flatMap((day) =>
      sent(14, { day }).map((each, n) => ({ ...each, hour: 7 + (n % 10) })),
    );
    expect(reasonsOf(spread)).toContain('week');
  });

  it('more than a counter can serve in an hour, whatever is known of it', () => {
    expect(weigh(sent(60), [])).toEqual([]);
    expect(weigh(sent(61), []).map(({ reason }) => reason)).toEqual(['hour']);
  });

  it('more than were served on a day, where that is known', () => {
    const served = new Map([['F1RMB 2026-10-14', 9]]);
    expect(weigh(sent(9), [], served)).toEqual([]);
    expect(weigh(sent(10), [], served)).toMatchObject([{ reason: 'served', expected: 9 }]);
  });

  it('what comes while the counter is closed, if it is more than a few and than its habit', () => {
    const isOpen = (_: string, { hour }: { hour: number }) => hour >= 8 && hour < 16;
    const nights = (count: number) =>
      sent(count).map((each, n) => ({ ...each, hour: 17 + (n % 6) }));
    const heldOf = (answers: readonly Weighed[], before = history(habit)) =>
      weigh(answers, before, new Map(), { ...usualRules, isOpen }).map(
        ({ reason, answers: held }) => [reason, held.length],
      );
    expect(heldOf(nights(5))).toEqual([]);
    expect(heldOf(nights(6))).toEqual([['closed', 6]]);
    expect(heldOf(nights(6), [])).toEqual([['closed', 6]]);
    const late = honestDays(createRandom(3), habit, daysBefore(through, 31), 70).map((each, n) =>
      n % 3 === 0 ? { ...each, hour: 19 } : each,
    );
    expect(heldOf(nights(6), asHistory(late))).toEqual([]);
  });

  it('nothing that came with a ticket, unless there are more tickets than people were served', () => {
    const tickets = sent(200, { channel: 'ticket', straight: 1 });
    const servedOf = (people: number) => new Map([['F1RMB 2026-10-14', people]]);
    expect(weigh(tickets, history(habit), servedOf(200))).toEqual([]);
    expect(weigh(tickets, history(habit), servedOf(199))).toMatchObject([
      { reason: 'served', expected: 199 },
    ]);
    const others = sent(10).map((each, n) => ({ ...each, hour: 8 + n / 2 }));
    expect(weigh([...tickets, ...others], [], servedOf(210))).toEqual([]);
    // Whoever had a ticket was served; of the others there are more than were served besides.
    expect(
      weigh([...tickets, ...others], [], servedOf(205)).map(({ answers, ...of }) => [
        of.reason,
        of.expected,
        answers.length,
      ]),
    ).toEqual([['served', 5, 10]]);
  });

  it('what came faster than people tap, and nobody else of the same address', () => {
    const wifi = sent(120, { isOfBusyAddress: true }).map((each, n) => ({
      ...each,
      day: daysBefore('2026-10-30', n % 20),
      hour: 8 + (n % 8),
    }));
    const script = sent(80, { isOfBusyAddress: true, isFast: true, straight: 1, hour: 20 });
    const hall = { ...habit, shared: 80 };
    const held = weigh([...wifi, ...month(hall), ...script], history(hall));
    expect(held.map(({ reason, answers }) => [reason, answers.length])).toContainEqual([
      'fast',
      80,
    ]);
    expect(held.map(({ reason }) => reason)).not.toContain('share');
  });

  it('more in an hour than the city says that its counter serves', () => {
    const rules = { ...usualRules, mostInAnHour: (code: string) => (code === 'F1RMB' ? 90 : 60) };
    expect(weigh(sent(90), [], new Map(), rules)).toEqual([]);
    expect(weigh(sent(91), [], new Map(), rules)).toMatchObject([{ reason: 'hour' }]);
  });

  it('a first answer out of hours, where the city allows none', () => {
    const rules = { ...usualRules, isOpen: () => false, mostWhileClosed: 0 };
    expect(weigh(sent(1), [], new Map(), rules)).toMatchObject([{ reason: 'closed' }]);
  });

  it('not what a hall behind one address always sends', () => {
    const hall = { ...habit, shared: 80 };
    expect(weigh(month(hall), history(hall))).toEqual([]);
  });
});

describe('honest answers', () => {
  const habits: readonly (readonly [string, Omit<Habit, 'counter'>])[] = [
    ['a quiet counter', { daily: 2, waver: 0.2 }],
    ['a usual counter', { daily: 14, waver: 0.2 }],
    ['a busy counter behind one Wi-Fi', { daily: 60, waver: 0.2, shared: 60 }],
    ['a counter whose days waver', { daily: 14, waver: 0.3 }],
  ];

  it.each(habits)('of %s are held in fewer than 8 of 100 months', (_, of) => {
    const months = 100;
    let alarms = 0;
    let answers = 0;
    let held = 0;
    for (let seed = 1; seed <= months; seed += 1) {
      const heard = honestDays(createRandom(seed), { counter: 'F1RMB', ...of }, through, 101);
      const first = daysBefore(through, 31);
      const window = heard.filter(({ day }) => day > first);
      const found = weigh(window, asHistory(heard.filter(({ day }) => day <= first)));
      alarms += found.length > 0 ? 1 : 0;
      answers += window.length;
      held += found.reduce((sum, each) => sum + each.answers.length, 0);
    }
    expect(alarms / months).toBeLessThan(0.08);
    expect(held / answers).toBeLessThan(0.01);
  });
});

describe('honest answers sent later, from home or a phone that was offline', () => {
  const isOpen = (_: string, { hour }: { hour: number }) => hour >= 8 && hour < 16;

  it.each([2, 5, 10, 20])('%d in a hundred: are held in fewer than 8 of 100 months', (share) => {
    const months = 100;
    let alarms = 0;
    for (let seed = 1; seed <= months; seed += 1) {
      const random = createRandom(seed);
      const heard = honestDays(random, habit, through, 101).map((each) =>
        random.chance(share / 100) ? { ...each, hour: 17 + random.integer(5) } : each,
      );
      const first = daysBefore(through, 31);
      const window = heard.filter(({ day }) => day > first);
      const before = asHistory(heard.filter(({ day }) => day <= first));
      const held = weigh(window, before, new Map(), { ...usualRules, isOpen });
      if (held.some(({ reason }) => reason === 'closed')) alarms += 1;
    }
    expect(alarms / months).toBeLessThan(0.08);
  });
});

describe('how alike answers are', () => {
  it('is told from two ratings on', () => {
    expect(straightOf([1, 1, 1])).toBe(1);
    expect(straightOf([4])).toBe(0);
    expect(straightOf([4, 3])).toBe(0);
  });

  it('counts the most that say the same', () => {
    expect(mostAlike(['a', 'b', 'a'])).toBe(2);
    expect(mostAlike([])).toBe(0);
  });
});
