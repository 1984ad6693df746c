import { askWorker, env } from 'virtual:host';
import { describe, expect, it } from 'vitest';
import { rememberForms, repeatedWithin } from '#functions/responses/repeated-forms.ts';

const fields = { counter: '4M9TJ', language: 'id', form: 'full', impression: '3' };

const send = (own: Record<string, string>, headers: Record<string, string> = {}) =>
  askWorker(
    new Request('https://suara.example/api/v1/responses', {
      method: 'POST',
      body: new URLSearchParams({ ...fields, ...own }),
      headers: { Accept: 'text/html', 'User-Agent': 'phone', ...headers },
      redirect: 'manual',
    }),
  );

const countWith = (comment: string) =>
  env.DB.prepare('SELECT count(*) AS n FROM responses WHERE comment = ?')
    .bind(comment)
    .first<number>('n');

describe('a form without JavaScript', () => {
  it('is one answer with one receipt, however often its button is pressed', async () => {
    const comment = 'antre dari pagi';
    const [first, second] = await Promise.all([send({ comment }), send({ comment })]);
    const third = await send({ comment });
    expect(first?.headers.get('Location')).toMatch(/tanda=/);
    for (const again of [second, third])
      expect(again?.headers.get('Location')).toBe(first?.headers.get('Location'));
    expect(await countWith(comment)).toBe(1);
  });

  it('is an answer of its own from another phone, or with another word in it', async () => {
    const comment = 'lama sekali';
    await send({ comment });
    await send({ comment }, { 'User-Agent': 'another phone' });
    await send({ comment, impression: '2' });
    expect(await countWith(comment)).toBe(3);
  });
});

describe('forms are remembered', () => {
  const form = { body: 'impression=3', address: '192.0.2.1', browser: 'phone' };
  const numbered = () => {
    let next = 0;
    return rememberForms(() => String(++next));
  };

  it('for half a minute', async () => {
    const forms = numbered();
    expect(await forms.idOf(form, 0)).toBe('1');
    expect(await forms.idOf(form, repeatedWithin)).toBe('1');
    expect(await forms.idOf(form, repeatedWithin + 1)).toBe('2');
  });

  it('by what was sent, from where, with what browser', async () => {
    const forms = numbered();
    await forms.idOf(form, 0);
    for (const other of [
      { ...form, body: 'impression=4' },
      { ...form, address: '192.0.2.2' },
      { ...form, browser: 'tablet' },
    ])
      expect(await forms.idOf(other, 0)).not.toBe('1');
  });
});
