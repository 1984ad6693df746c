import { askWorker, env } from 'virtual:host';
import { describe, expect, it } from 'vitest';
import { receiptOf } from '#shared/survey/receipt.ts';
import { fullResponse, responseId, shortResponse } from '../fixtures/responses.ts';

const address = 'https://suara.example/api/v1/responses';

const post = (body: BodyInit, headers: Record<string, string>) => {
  // Browsers and Node want to be told that a stream is sent before it is answered.
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return askWorker(new Request(address, init));
};
const postJson = (value: unknown, headers: Record<string, string> = {}) =>
  post(JSON.stringify(value), { 'Content-Type': 'application/json', ...headers });
const postForm = (fields: Record<string, string> | string, headers: Record<string, string> = {}) =>
  post(new URLSearchParams(fields).toString(), {
    'Content-Type': 'application/x-www-form-urlencoded',
    ...headers,
  });

const storedRow = (id: string) =>
  env.DB.prepare('SELECT * FROM responses WHERE id = ?').bind(id).first();
const countStored = () => env.DB.prepare('SELECT count(*) AS n FROM responses').first<number>('n');

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** Expects a refusal that is a problem document and stores nothing. */
async function expectRefusal(send: () => Promise<Response>, status: number): Promise<Problem> {
  const before = await countStored();
  const answer = await send();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await countStored()).toBe(before);
  return answer.json();
}

describe('a response as JSON', () => {
  it('is stored under its counter and service, with the time cut to the hour', async () => {
    const response = fullResponse({
      comment: 'Antrean lama',
      profile: { sex: 'P', age: '30-39', education: 'SMA', occupation: 'Wirausaha' },
    });
    const answer = await postJson(response);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ id: response.id, shownInGroupsOf: 10 });
    expect(await storedRow(response.id)).toMatchObject({
      service: 'disdukcapil/ktp-el',
      counter: '4M9TJ',
      received_day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      received_hour: expect.any(Number),
      form: 'full',
      block: null,
      impression: 3,
      time: 2,
      cost: null,
      comment: 'Antrean lama',
      age: '30-39',
    });
  });

  it('is answered the same when it is repeated, and stored once', async () => {
    const response = shortResponse();
    const first = await postJson(response);
    const second = await postJson(response);
    expect(second.status).toBe(first.status);
    expect(await second.json()).toEqual(await first.json());
    const stored = env.DB.prepare('SELECT count(*) AS n FROM responses WHERE id = ?');
    expect(await stored.bind(response.id).first('n')).toBe(1);
  });

  it('keeps its first answers when its id comes again with others', async () => {
    const response = shortResponse({ impression: 4 });
    await postJson(response);
    await expectRefusal(() => postJson({ ...response, impression: 1 }), 409);
    expect(await storedRow(response.id)).toMatchObject({ impression: 4 });
  });

  it('has its comment redacted before it is stored', async () => {
    const response = shortResponse({ comment: 'Hubungi saya di 0812-3456-7890' });
    await postJson(response);
    const row = await storedRow(response.id);
    expect(row?.['comment']).toBe('Hubungi saya di [telepon]');
  });

  it('keeps a tapped reason as the beginning of its comment, and nowhere else', async () => {
    const said = { reason: 'queue', impression: 1, comment: 'Telepon 0812-3456-7890' } as const;
    const response = shortResponse(said);
    await postJson(response);
    const comment = 'Antrenya lama. Telepon [telepon]';
    expect(await storedRow(response.id)).toMatchObject({ comment });
    expect((await postJson(response)).status).toBe(201);
  });

  it('stores no comment where there are only blanks', async () => {
    const response = shortResponse({ comment: ' \n ' });
    expect((await postJson(response)).status).toBe(201);
    expect(await storedRow(response.id)).toMatchObject({ comment: null });
  });
});

describe('a response as a form', () => {
  const fields = {
    counter: '4M9TJ',
    language: 'id',
    form: 'full',
    impression: '4',
    'answers.time': '2',
    'answers.conduct': '4',
    comment: '',
    'profile.sex': 'L',
    'profile.age': '',
  };

  it('needs no id and no JavaScript, and leads to the thanks page', async () => {
    const answer = await askWorker(
      new Request(address, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams(fields),
        headers: { Accept: 'text/html,application/xhtml+xml' },
      }),
    );
    expect(answer.status).toBe(303);
    const row = await env.DB.prepare(
      `SELECT * FROM responses WHERE impression = 4 AND time = 2 AND conduct = 4`,
    ).first();
    const receipt = receiptOf(String(row?.['id']));
    expect(answer.headers.get('Location')).toBe(`/s/4M9TJ/terima-kasih?tanda=${receipt}`);
    expect(row).toMatchObject({ form: 'full', sex: 'L', age: null, comment: null });
  });

  it('sent by a script is answered as JSON', async () => {
    const id = responseId();
    const answer = await postForm({ ...fields, id }, { Accept: 'application/json' });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ id });
  });

  it('counts a line break of the comment once, as the browser did', async () => {
    const id = responseId();
    const comment = `${'a'.repeat(990)}${'\r\n'.repeat(9)}b`;
    const answer = await postForm({ ...fields, id, comment });
    expect(answer.status).toBe(201);
  });

  it('refuses a field given twice', async () => {
    const body = `${new URLSearchParams(fields)}&impression=1`;
    const problem = await expectRefusal(() => postForm(body), 422);
    expect(problem.errors).toEqual([
      { pointer: '/impression', detail: 'Pilih satu jawaban dulu.' },
    ]);
  });
});

describe('what cannot be taken is refused, explained, and not stored', () => {
  it('broken JSON', async () => {
    const send = () => post('{"id":', { 'Content-Type': 'application/json' });
    expect((await expectRefusal(send, 400)).type).toBe('/problems/malformed-body');
  });

  it('another content type', async () => {
    const send = () => post('impression=4', { 'Content-Type': 'text/plain' });
    expect((await expectRefusal(send, 415)).type).toBe('/problems/unsupported-media-type');
  });

  it('a body over 16 KB', async () => {
    const send = () => postJson({ ...shortResponse(), comment: 'a'.repeat(17_000) });
    expect((await expectRefusal(send, 413)).type).toBe('/problems/body-too-large');
  });

  it('a body over 16 KB that does not say its length', async () => {
    const { readable, writable } = new TransformStream();
    const writer = writable.getWriter();
    const send = () => post(readable, { 'Content-Type': 'application/json' });
    const refusal = expectRefusal(send, 413);
    await writer.write(new TextEncoder().encode('x'.repeat(17_000))).catch(() => undefined);
    await writer.close().catch(() => undefined);
    await refusal;
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown field', { nik: '3671' }, '/nik'],
    ['an impression out of range', { impression: 5 }, '/impression'],
    ['no impression', { impression: undefined }, '/impression'],
    ['an answer out of range', { answers: { product: 0 } }, '/answers/product'],
    ['an answer that is no number', { answers: { product: '3' } }, '/answers/product'],
    ['an unknown element', { answers: { smile: 4 } }, '/answers/smile'],
    ['an element of another block', { answers: { time: 4 } }, '/answers/time'],
    ['an element that the service does not ask', { answers: { cost: 4 } }, '/answers/cost'],
    ['a block out of range', { block: 12 }, '/block'],
    ['a short form without its block', { block: undefined }, '/block'],
    ['an unknown counter', { counter: 'ZZZZZ' }, '/counter'],
    ['a comment over 1,000 characters', { comment: 'a'.repeat(1001) }, '/comment'],
    ['an unknown age band', { profile: { age: '33' } }, '/profile/age'],
    ['a name in the profile', { profile: { name: 'Siti' } }, '/profile/name'],
    ['an id that is not random', { id: '1' }, '/id'],
    ['no id', { id: undefined }, '/id'],
  ])('%s', async (_what, change, pointer) => {
    const problem = await expectRefusal(() => postJson({ ...shortResponse(), ...change }), 422);
    expect(problem.type).toBe('/problems/invalid-response');
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    expect(problem.errors?.[0]?.detail).toMatch(/\.$/);
  });

  it('a short form at a counter that has the full one', async () => {
    const response = shortResponse({ counter: 'A7F41', answers: {} });
    const problem = await expectRefusal(() => postJson(response), 422);
    expect(problem.errors?.[0]?.pointer).toBe('/form');
  });

  it.each([null, [], 'impression', 4, true])('%j instead of a response', async (value) => {
    const { errors } = await expectRefusal(() => postJson(value), 422);
    expect(errors).toEqual([{ pointer: '', detail: 'Isi kiriman harus satu objek.' }]);
  });

  it('in the language of the response', async () => {
    const send = () => postJson({ ...shortResponse({ language: 'en' }), impression: 9 });
    const problem = await expectRefusal(send, 422);
    expect(problem.errors?.[0]?.detail).toBe('Choose one answer first.');
  });

  it('in the language of the browser where the body says none', async () => {
    const headers = { 'Content-Type': 'text/plain', 'Accept-Language': 'en-GB,en;q=0.9' };
    const problem = await expectRefusal(() => post('', headers), 415);
    expect(problem.title).toMatch(/^Send /);
  });
});

describe('when the database fails', () => {
  it('says that nothing is stored yet and when to come back, and nothing internal', async () => {
    await env.DB.exec('ALTER TABLE responses RENAME TO responses_away');
    const answer = await postJson(shortResponse());
    await env.DB.exec('ALTER TABLE responses_away RENAME TO responses');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(await answer.text()).not.toMatch(/SQL|D1|table|stack/i);
  });
});
