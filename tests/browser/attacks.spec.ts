/**
 * The attacks that once succeeded, as they were, against the built Worker as a deployment runs it: its limits, and windows that
 * the calendar closes. `npm run attack` plays all attackers, each with months of honest answers before.
 */
import { expect, test } from '@playwright/test';
import { teenager } from '../attack/attackers.ts';
import { counter } from '../attack/honest-city.ts';
import { readVictim } from '../attack/n-1.ts';
import { play } from '../attack/play.ts';
import { withRehearsedCity } from '../attack/rehearsed-city.ts';

test('nobody writes a figure, reads a person, or counts twice', async () => {
  test.setTimeout(180_000);
  await withRehearsedCity('of the platform', async (city) => {
    await test.step('300 answers of all 1 from one address: two of them count', async () => {
      const { sent, taken, honest, index, integrity } = await play(city, teenager(), {
        begins: '2026-10-01',
      });
      expect(taken).toBeLessThan(sent);
      expect(integrity.counted).toBe(honest.answers + 2);
      expect(integrity.held).toBe(taken - 2);
      expect(integrity.reasons.map(({ reason }) => reason)).toEqual(['fast', 'share']);
      expect(Math.abs(index - honest.index)).toBeLessThan(0.5);
    });

    await city.empty();
    await test.step('nine known answers and one more: nothing moves within the window', async () => {
      expect(await readVictim(city, 9, '2026-10-08')).toEqual({ recovered: 0, moved: false });
    });

    await test.step('a double click without JavaScript: one answer', async () => {
      const click = () =>
        city.ask('/api/v1/responses', {
          method: 'POST',
          redirect: 'manual',
          headers: {
            'Content-Type': 'application/x-www-form-urlencoded',
            'CF-Connecting-IP': '198.51.100.7',
            Accept: 'text/html',
          },
          body: `counter=${counter}&language=id&form=full&impression=3&answers.conduct=4`,
        });
      const [first, second] = await Promise.all([click(), click()]);
      expect(first.status).toBe(303);
      expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
      const stored = city.db.prepare(
        'SELECT count(*) AS n FROM responses WHERE conduct = 4 AND impression = 3',
      );
      expect(await stored.first('n')).toBe(1);
    });

    await test.step('a form to a page that has none, a file or not: refused, with what it takes', async () => {
      const made = ['/hasil', '/poster', '/en/data'];
      for (const path of [...made, '/', `/s/${counter}`, '/kepercayaan']) {
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const answer = await city.ask(path, { method, redirect: 'manual', body: 'a=1' });
          expect(answer.status, `${method} ${path}`).toBe(405);
          // The platform answers for files, and leaves out what it takes.
          if (made.includes(path)) expect(answer.headers.get('Allow'), path).toBe('GET, HEAD');
        }
      }
    });
  });
});
