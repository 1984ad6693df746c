import { askWorker } from 'virtual:host';
import { expect, it } from 'vitest';

it('says in security.txt where to report a weakness, and until when that holds', async () => {
  const answer = await askWorker(new Request('https://suara.example/.well-known/security.txt'));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  const text = await answer.text();
  expect(text).toMatch(/^Contact: (?:https:\/\/|mailto:)\S+$/m);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 365 * 24 * 3_600_000);
});
