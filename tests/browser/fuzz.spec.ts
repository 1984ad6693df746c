/**
 * Whatever is sent to any address of the API's description, to any page and to the panel: never a fault of the server, never a
 * row that no form could have sent, and every refusal can be read. `npm run fuzz` sends more, of another seed each time.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { catalogueSchema } from '#shared/api/answers.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { cleanComment } from '#shared/survey/redaction.ts';
import { responseSchema } from '#shared/survey/response.ts';
import { anyRequest, type FuzzRequest } from '../../tools/fuzz/requests.ts';
import { wrongWith } from '../../tools/fuzz/verdict.ts';
import { openInvitation, visitedSite } from '../../tools/pages/visited-site.ts';
import { root } from '../../tools/run/programs.ts';
import { administratorCookie, testState } from './panel/administrator.ts';

const numRuns = Number(process.env['FUZZ_REQUESTS'] ?? 500);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

/** Far more than one takes, also where other tests run beside it; in milliseconds. */
const patience = 200;

test('no request brings the server down or is answered by nothing', async ({ baseURL }) => {
  const address = baseURL ?? '';
  test.setTimeout(60_000 + numRuns * patience);
  const site = visitedSite(address, await administratorCookie());
  const signIn = async () =>
    openInvitation(address, (await site.invite('administrator')).split('/').at(-1) ?? '');
  let cookie = await signIn();

  const send = async ({ as, method, target, headers, body }: FuzzRequest) => {
    const answer = await fetch(address + target, {
      method,
      redirect: 'manual',
      headers: { ...headers, Origin: address, ...(as === 'administrator' && { Cookie: cookie }) },
      ...(body !== undefined && { body }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  await fc.assert(
    fc.asyncProperty(anyRequest, async (request) => {
      const answer = await send(request);
      const wrong = wrongWith(request.method, answer);
      expect(wrong, `${request.method} ${request.target}`).toBeUndefined();
      // One of them may have signed this administrator out.
      if (request.as === 'administrator' && /sign-out|masuk|disable/.test(request.target))
        cookie = await signIn();
    }),
    { numRuns, seed },
  );

  expectSentByForms(storedRows(), await catalogueOf(address));
});

async function catalogueOf(address: string) {
  return catalogueSchema.parse(await (await fetch(`${address}/api/v1/catalogue`)).json());
}

/** The latest that residents have sent. */
function storedRows() {
  const folder = join(root, testState, 'v3', 'd1', 'miniflare-D1DatabaseObject');
  const file = readdirSync(folder).find((name) => /^[0-9a-f]+\.sqlite$/.test(name)) ?? '';
  const database = new DatabaseSync(join(folder, file), { readOnly: true });
  const rows = database
    .prepare(
      `SELECT * FROM responses WHERE channel IN ('open', 'ticket', 'kiosk')
       ORDER BY received_day DESC LIMIT 2000`,
    )
    .all();
  database.close();
  return rows;
}

function expectSentByForms(
  rows: ReturnType<typeof storedRows>,
  { counters }: Awaited<ReturnType<typeof catalogueOf>>,
): void {
  const codes = new Set(counters.map(({ code }) => code));
  const given = (row: (typeof rows)[number], names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => row[name] !== null).map((name) => [name, row[name]]));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const response = responseSchema.safeParse({
      ...given(row, ['id', 'counter', 'progress', 'revision', 'form', 'block', 'language']),
      ...given(row, ['impression', 'comment']),
      answers: given(row, elementKeys),
      profile: given(row, ['sex', 'age', 'education', 'occupation']),
    });
    expect(response.success, JSON.stringify(row)).toBe(true);
    expect(codes.has(String(row['counter']))).toBe(true);
    const comment = row['comment'];
    if (typeof comment === 'string') expect(cleanComment(comment)).toBe(comment);
  }
}
