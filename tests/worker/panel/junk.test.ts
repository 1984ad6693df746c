/** Junk at every form and every JSON body of the panel and of the API: refused in our words, in Indonesian. */
import { askWorker, env } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '#functions/keys/sha256.ts';
import type { FieldError } from '#shared/api/problems.ts';
import { daysBefore, localHour, monthOf } from '#shared/local-time.ts';
import { panelRoutes } from '#shared/panel/access.ts';
import { testCity } from '../../fixtures/city.ts';
import { fullResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { addPerson, ask, cookieOf, origin } from './sessions.ts';

const { settings } = testCity;

const today = localHour(new Date(), settings.timeZone).day;
const month = monthOf(today);
const text = { said: { id: 'Antrean lama.' }, done: { id: 'Loket ditambah.' } };
const about = { service: null, element: 'time', theme: null };
const proposal = {
  ...about,
  programme: 'Membuka loket ketiga',
  responsible: { office: 'front' },
  dueDay: daysBefore(today, -30),
};
const sheet = {
  ...{ id: crypto.randomUUID(), counter: '4M9TJ', channel: 'paper', day: today, language: 'id' },
  ...{ number: 1, impression: 3, answers: { time: 3 }, comment: 'Baik.', profile: { sex: 'P' } },
};
const account = {
  name: 'Sri',
  role: 'head',
  departments: ['disdukcapil'],
  email: 'sri@kota.example',
};
const reading = { sentiment: 'mixed', themes: ['queue'] };
const closingStep = {
  ...{ period: '2026-Q1', act: 'return', units: [{ unit: 'disdukcapil', after: 0 }] },
  ...{ reason: 'Nomor laporan belum ada.', confirmed: ['Sri'] },
};
const csv = { csv: 'unit;period\na;b' };

const catalogueEdits = [
  { kind: 'add', sheet: 'counters', cells: { service: 'disdukcapil/ktp-el', name: 'Loket 9' } },
  { kind: 'change', sheet: 'departments', key: 'rsud', cells: { weights: 'berat' } },
  { kind: 'add', sheet: 'added', cells: { department: 'rsud', number: '10', name_id: 'Parkir' } },
  { kind: 'close', sheet: 'services', key: 'disdukcapil/ktp-el', day: today },
  { kind: 'move-service', key: 'disdukcapil/ktp-el', department: 'rsud' },
  { kind: 'ask', service: 'disdukcapil/ktp-el', element: 'cost', cells: { question_id: 'Apa?' } },
  { kind: 'set', values: { city: 'Kota', digestHour: 7 } },
].map((edit) => ({ revision: 0, edit }));

/** What each address takes, by its path; addresses that read no body have none. */
const bodies: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  '/api/panel/users': [account],
  '/api/panel/users/:user': [account],
  '/api/panel/account/passkeys/:passkey/rename': [{ name: 'Tablet loket' }],
  '/api/panel/account/daily-message': [{ isWanted: false }],
  '/api/panel/recovery': [{ code: 'AAAA-BBBB-CCCC-DDDD' }],
  '/api/panel/earlier-results': [csv],
  '/api/panel/earlier-results/check': [csv],
  '/api/panel/earlier-results/remove': [{ unit: 'disdukcapil', period: '2024' }],
  '/api/panel/catalogue/edit': catalogueEdits,
  '/api/panel/catalogue/undo': [{ revision: 0, sheet: 'counters', key: '4M9TJ' }],
  '/api/panel/catalogue/resolve': [{ revision: 0, sheet: 'counters', key: '4M9TJ', keep: 'mine' }],
  '/api/panel/catalogue/publish': [{ revision: 0, version: 1, reason: 'Uji.' }],
  '/api/panel/catalogue/submitted/:author': [
    { decision: 'approve', revision: 0, version: 1 },
    { decision: 'send-back', revision: 0, reason: 'Uji.' },
  ],
  '/api/panel/unit/:department/catalogue/edit': [
    { revision: 0, edit: { kind: 'reopen', sheet: 'counters', key: '4M9TJ' } },
  ],
  '/api/panel/unit/:department/catalogue/undo': [{ revision: 0, sheet: 'counters', key: '4M9TJ' }],
  '/api/panel/unit/:department/catalogue/resolve': [
    { revision: 0, sheet: 'counters', key: '4M9TJ', keep: 'theirs' },
  ],
  '/api/panel/unit/:department/catalogue/publish': [{ revision: 0, version: 1, reason: 'Uji.' }],
  '/api/panel/alerts': [{ alerts: [1] }],
  '/api/panel/closings': [closingStep],
  '/api/panel/closings/document': [csv],
  '/api/panel/unit/:department/closings': [{ ...closingStep, act: 'check', seen: 'x' }],
  '/api/panel/held/:batch': [{ decision: 'reject', note: 'Dari satu alamat.' }],
  '/api/panel/unit/:department/alerts': [{ alerts: [1] }],
  '/api/panel/unit/:department/actions': [
    proposal,
    { ...proposal, responsible: { office: 'other', department: 'rsud' }, confirmed: ['Sri'] },
  ],
  '/api/panel/unit/:department/actions/:action': [
    { kind: 'approve' },
    { kind: 'decline', reason: 'Sudah ada.' },
    { kind: 'report', progress: 50, note: 'Meja datang.' },
    { kind: 'finish', evidence: 'https://kota.example/foto', note: '' },
    { kind: 'reopen', reason: 'Belum.' },
    { kind: 'publish', text },
    { kind: 'revise', text, reason: 'Keliru.' },
    { kind: 'postpone', dueDay: daysBefore(today, -90), reason: 'Lelang.' },
    { kind: 'correct', programme: 'Baru', about, reason: 'Keliru.' },
    { kind: 'cancel', reason: 'Batal.' },
    { kind: 'withdraw', reason: 'Tarik.' },
  ],
  '/api/panel/report-texts': [{ service: null, period: '2026', words: {}, before: {} }],
  '/api/panel/unit/:department/report-texts': [
    {
      ...{ service: 'disdukcapil/ktp-el', period: '2026-Q3', confirmed: ['Sri'] },
      ...{ words: { number: '12/SKM', nip: '1' }, before: { number: '' } },
    },
  ],
  '/api/panel/unit/:department/comments': [
    { act: 'thank', comments: ['a'] },
    { act: 'pass', comments: ['a'], to: 'rsud', note: 'Soal parkir.' },
    { act: 'entrust', comments: ['a'], person: null, dueDay: today, note: 'Tanya loket 2.' },
    { act: 'correct', comments: ['a'], was: reading, reading },
    { act: 'restore', comments: ['a'] },
  ],
  '/api/panel/unit/:department/people-served': [
    { service: 'disdukcapil/ktp-el', month, people: '1.250' },
  ],
  '/api/panel/unit/:department/people-served/clear': [{ service: 'disdukcapil/ktp-el', month }],
  '/api/panel/unit/:department/pekppp/media': [
    { kind: 'card', name: 'Papan', day: today, link: 'https://kota.example/foto', picture: null },
    { kind: 'card', name: 'Papan', day: today, link: null, picture: btoa('bukan gambar') },
  ],
  '/api/panel/unit/:department/pekppp/media/:medium/remove': [{ reason: 'Salah unit.' }],
  '/api/panel/catalogue-files/check': [csv],
  '/api/panel/catalogue-files/draft': [
    { version: 1, revision: 0, files: [{ name: 'counters.csv', text: 'a;b' }] },
  ],
  '/api/panel/catalogue-versions/:version/again': [{ version: 1, revision: 0 }],
  '/api/panel/city-start': [
    { city: 'Kota', government: 'Pemerintah', zone: 'WIB', origin: 'https://kota.example' },
  ],
  '/api/panel/city-start/units': [
    { agencies: ['x'], names: { hospital: ['RSUD'], healthCentre: [], district: [] } },
  ],
  '/api/panel/posters': [{ codes: ['4M9TJ'], version: 1 }],
  '/api/panel/unit/:department/posters': [{ codes: ['4M9TJ'], version: 1 }],
  '/api/panel/unit/:department/keys': [{ label: 'Lantai 1' }],
  '/api/panel/unit/:department/kiosks': [{ counter: '4M9TJ', name: 'Tablet' }],
  '/api/panel/unit/:department/sheets': [sheet],
  '/api/panel/unit/:department/sheets/strike': [
    { counter: '4M9TJ', channel: 'paper', day: today, number: 1, reason: 'Salah loket.' },
    { counter: '4M9TJ', channel: 'paper', day: today, id: sheet.id, reason: 'Salah loket.' },
  ],
  '/api/panel/unit/:department/sheets/check': [csv],
  '/api/panel/unit/:department/sheets/import': [csv],
};

const withoutBody = [
  '/api/panel/auth/passkey/verify-registration',
  '/api/panel/auth/passkey/verify-authentication',
  '/api/panel/invitations/:token',
  '/api/panel/account/sign-out',
  '/api/panel/account/sign-out-elsewhere',
  '/api/panel/account/passkeys/:passkey/remove',
  '/api/panel/account/recovery-codes',
  '/api/panel/users/:user/invite',
  '/api/panel/users/:user/sign-out',
  '/api/panel/users/:user/disable',
  '/api/panel/users/:user/lost-device',
  '/api/panel/users/:user/passkeys/:passkey/remove',
  '/api/panel/users/:user/reopen',
  '/api/panel/corrections',
  '/api/panel/unit/:department/keys/:key/revoke',
  '/api/panel/unit/:department/kiosks/:kiosk/revoke',
];

const junk: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  7,
  -1,
  1.5,
  true,
  [],
  {},
  [{}],
  { id: 1 },
  'x'.repeat(3000),
  '12,5',
  'sri@',
  'javascript:alert(1)',
  '2026-02-31',
  'smile',
];

/** A body with each of its fields, at any depth, replaced by each kind of junk; and bodies that are junk. */
function spoilt(body: unknown): unknown[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [...junk];
  return [
    ...junk,
    { ...body, more: 1 },
    ...Object.entries(body).flatMap(([key, value]) =>
      spoilt(value).map((bad) => ({ ...body, [key]: bad })),
    ),
  ];
}

/** What the schema library says by itself, in the words of its English. */
const theirWords =
  /invalid|expected|input|unrecognized|undefined|received|too (?:big|small)|must be|required|\bnan\b/i;

async function expectOurWords(answer: Response): Promise<void> {
  expect(answer.status).toBeLessThan(500);
  const type = answer.headers.get('Content-Type') ?? '';
  if (answer.ok || type.includes('text/html')) {
    await answer.body?.cancel();
    return;
  }
  expect(type).toBe('application/problem+json');
  const { title, errors = [] } = (await answer.json()) as {
    title: string;
    errors?: readonly FieldError[];
  };
  for (const said of [title, ...errors.map(({ detail }) => detail)]) {
    expect(said).toMatch(/\S/);
    expect(said).not.toMatch(theirWords);
  }
  if (answer.status === 422) expect(errors.length).toBeGreaterThan(0);
}

let administrator = '';
let auditor = '';
beforeAll(async () => {
  await emptyDatabase();
  administrator = await cookieOf({ role: 'administrator' });
  auditor = await cookieOf({ role: 'auditor' });
});

async function addressOf(path: string): Promise<string> {
  const at = path
    .replace(':department', 'disdukcapil')
    .replace(':passkey', 'tidak-ada')
    .replace(':version', '1')
    .replace(':user', path.includes(':user') ? await addPerson({ role: 'auditor' }) : '');
  if (!at.includes(':action')) return at;
  const made = await ask('/api/panel/unit/disdukcapil/actions', {
    cookie: administrator,
    body: proposal,
  });
  const { id } = (await made.json()) as { id: number };
  return at.replace(':action', String(id));
}

describe('every address of the panel that takes something', () => {
  it('is tried here', () => {
    const posted = panelRoutes
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/api/'))
      .map(({ path }) => path);
    expect(posted.toSorted()).toEqual([...Object.keys(bodies), ...withoutBody].toSorted());
  });

  it.each(Object.entries(bodies))('%s refuses junk in Indonesian of ours', async (path, right) => {
    const address = await addressOf(path);
    const cookie = path.includes('/held/') ? auditor : administrator;
    for (const body of right.flatMap(spoilt)) {
      await expectOurWords(
        await ask(address, { cookie, body, headers: { 'Accept-Language': 'id' } }),
      );
    }
    const malformed = new Request(origin + address, {
      method: 'POST',
      headers: { Origin: origin, Cookie: cookie, 'Content-Type': 'application/json' },
      body: '{"name":',
    });
    await expectOurWords(await askWorker(malformed));
  });
});

describe('every address of the API that takes something', () => {
  const send = (path: string, body: string, headers: Record<string, string>, method = 'POST') =>
    askWorker(
      new Request(origin + path, {
        method,
        body,
        headers: { 'Accept-Language': 'id', ...headers },
      }),
    );
  const json = { 'Content-Type': 'application/json' };

  it('refuses junk for a response, as JSON and as a form', async () => {
    const { language: _, ...right } = fullResponse();
    for (const body of spoilt(right)) {
      await expectOurWords(await send('/api/v1/responses', JSON.stringify(body) ?? '', json));
    }
    const fields = ['impression', 'answers.time', 'profile.age', 'comment', 'counter', 'more'];
    for (const field of fields) {
      for (const bad of ['', '9', 'x'.repeat(3000), '12,5', '-1']) {
        const form = new URLSearchParams({ counter: '4M9TJ', form: 'full', [field]: bad });
        const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
        await expectOurWords(await send('/api/v1/responses', String(form), headers));
      }
    }
  });

  it('refuses junk for people served and for tickets', async () => {
    const made = await ask('/api/panel/unit/disdukcapil/keys', {
      cookie: administrator,
      body: { label: 'Uji' },
    });
    const { key } = (await made.json()) as { key: string };
    const bearer = { ...json, Authorization: `Bearer ${key}` };
    const served = `/api/v1/people-served/4M9TJ/${today}`;
    for (const body of spoilt({ people: 132 })) {
      await expectOurWords(await send(served, JSON.stringify(body) ?? '', bearer, 'PUT'));
    }
    await env.DB.prepare(
      `INSERT INTO ticket_keys (name, key_hash, department, created_day) VALUES ('Uji', ?, NULL, ?)`,
    )
      .bind(await sha256('kunci-uji'), today)
      .run();
    const ticketed = { ...json, Authorization: 'Bearer kunci-uji' };
    for (const body of spoilt({ counter: '4M9TJ', count: 1, validHours: 24 })) {
      await expectOurWords(await send('/api/v1/tickets', JSON.stringify(body) ?? '', ticketed));
    }
  });

  it('refuses junk in a query', async () => {
    const reads = [
      'results',
      'reports',
      'earlier-results',
      'follow-ups',
      'search',
      'data/figures.csv',
    ];
    for (const path of reads) {
      for (const query of ['more=1', 'period=junk', 'department=nowhere', 'year=x', 'dialect=x']) {
        const headers = { 'Accept-Language': 'id' };
        const asked = new Request(`${origin}/api/v1/${path}?${query}`, { headers });
        await expectOurWords(await askWorker(asked));
      }
    }
  });
});
