/**
 * What people write may hold a word of any length. Every place where somebody's words are shown, with such words in it: no
 * page is wider than its screen, and none of these words is cut off.
 */
import { expect, type Page, test } from '@playwright/test';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { earlierColumns } from '#shared/report/earlier-file.ts';
import { ownFields } from '#shared/report/own-words.ts';
import { cityDay } from '../../tools/serve/clock-offset.ts';
import { signInAs } from './panel/sign-in.ts';

/** Whose pages no other test looks at. */
const department = 'dlh';
const service = `${department}/dokumen-lingkungan`;
const unit = `/panel/unit/${department}`;
const api = `/api${unit}`;

const word = 'Keberlangsungan'.repeat(14).slice(0, 199);
const address = `pengaduan.${'bidang-penataan.'.repeat(9)}lingkungan-hidup.tangerangkota.go.id`;
const words = `${word} ${address}`;
/** For fields of a hundred characters. */
const name = word.slice(0, 100);
const source = `https://kota.example/${word}`;

const widths = [320, 390, 1280];
/** An A4 sheet less its margins. */
const sheet = 680;

async function post(page: Page, path: string, data: unknown): Promise<unknown> {
  const answer = await page.request.post(path, { data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.status() === 204 ? undefined : answer.json();
}

/** Proposes an action and moves it on; says where it is. */
async function act(page: Page, ...events: readonly object[]): Promise<string> {
  const about = { service: null, element: 'time', theme: word.slice(0, 60) };
  const plan = { programme: word, responsible: { office: 'front' }, dueDay: '2099-12-31' };
  const { id } = (await post(page, `${api}/actions`, { ...about, ...plan })) as { id: number };
  for (const event of events) await post(page, `${api}/actions/${id}`, event);
  return `${unit}/tindak-lanjut/${id}`;
}

const text = { said: { id: words.slice(0, 300) }, done: { id: words } };
const approve = { kind: 'approve' };
const finish = { kind: 'finish', evidence: source, note: words };
const publish = { kind: 'publish', text, confirmed: [address] };
const reasoned = { reason: words, confirmed: [address] };

/** The first counter of the service. */
async function counterOf(page: Page): Promise<string> {
  const catalogue: Catalogue = await (await page.request.get('/api/v1/catalogue')).json();
  return catalogue.counters.find((each) => each.service === service)?.code ?? '';
}

/** Writes them wherever somebody can; says which pages are those of the actions. */
async function write(page: Page): Promise<readonly string[]> {
  const actions = [
    await act(page),
    await act(page, approve, { kind: 'report', progress: 40, note: words }),
    await act(page, approve, finish, publish),
    await act(page, approve, { kind: 'cancel', ...reasoned }),
    await act(page, approve, finish, publish, { kind: 'withdraw', ...reasoned }),
    await act(page, { kind: 'decline', reason: words }),
  ];
  await post(page, `${api}/keys`, { label: name });
  await post(page, `${api}/kiosks`, { counter: await counterOf(page), name });
  const dayless = ownFields.filter(({ field }) => field !== 'date' && field !== 'nip');
  await post(page, `${api}/report-texts`, {
    ...{ service: null, period: cityDay().slice(0, 4), before: {}, confirmed: [address] },
    words: Object.fromEntries(dayless.map(({ field, limit }) => [field, word.slice(0, limit)])),
  });
  const rows = ['2020', '2021'].map((year) => `${department};${year};212;81,75;;;;;;;;;;${source}`);
  const file = await page.request.post('/api/panel/earlier-results', {
    headers: { 'Content-Type': 'text/csv' },
    data: [earlierColumns.join(';'), ...rows].join('\r\n'),
  });
  expect(file.status(), await file.text()).toBe(201);
  return actions;
}

/** Answers in the service until a group of them is sealed and its comments are released. */
async function comment(page: Page): Promise<void> {
  const catalogue: Catalogue = await (await page.request.get('/api/v1/catalogue')).json();
  const counter = await counterOf(page);
  const asked = catalogue.services.find(({ id }) => id === service)?.asked ?? [];
  const answers = Object.fromEntries(asked.map((key) => [key, 3]));
  for (let i = 0; i < 39; i += 1) {
    const common = { counter, language: 'id', form: 'full', impression: 2, answers, profile: {} };
    const data = { id: crypto.randomUUID(), ...common, ...(i < 10 ? { comment: word } : {}) };
    expect((await page.request.post('/api/v1/responses', { data })).status()).toBe(201);
  }
  await page.request.get('/cdn-cgi/handler/scheduled');
  await page.goto(`${unit}/komentar`);
  await expect(page.getByText(word).first()).toBeVisible();
}

/** Runs in the page: by how much it is wider than its screen, and which long words are not whole on it. */
function measure() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const [text, parent] = [node.textContent ?? '', node.parentElement];
    const isShown = parent?.checkVisibility() && parent.closest('textarea, select') === null;
    if (!isShown || !/\S{60}/.test(text)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width > 1 && (left < 0 || right > clientWidth + 1)) cut.push(text.trim().slice(0, 40));
  }
  return { spill: scrollWidth - clientWidth, cut };
}

/** What does not fit on a page, at a width. */
async function misfits(page: Page, where: string): Promise<string[]> {
  // A chart takes its new width in the frame after the page has.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const { spill, cut } = await page.evaluate(measure);
  return [
    ...(spill > 0 ? [`${where}: ${spill} px too wide`] : []),
    ...cut.map((text) => `${where}: cut off: ${text}`),
  ];
}

async function open(page: Page, path: string): Promise<void> {
  expect((await page.goto(path))?.ok(), path).toBe(true);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

test('no word that people write is cut off or widens a page, on a phone, at a desk, on paper', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'administrator');
  const actions = await write(page);
  await comment(page);
  const { token } = (await post(page, '/api/panel/users', {
    ...{ name, role: 'head', departments: [department] },
    email: `${'a'.repeat(64)}@${'dinas-lingkungan-hidup.'.repeat(4)}go.id`,
  })) as { token: string };
  const users = await (await page.request.get('/api/panel/users')).json();
  const { id: user } = users.find((each: { name: string }) => each.name === name);
  const account = `/panel/kota/pengguna/${user}`;
  const shown = [
    ...['hasil', 'laporan', 'kartu', 'layar', 'sematan'].map((kind) => `/${kind}/${department}`),
    `/en/laporan/${department}`,
    ...[
      '',
      '/komentar',
      '/tindak-lanjut',
      '/kunci',
      '/kiosk',
      '/jejak',
      '/peringatan',
      '/laporan',
    ].map((own) => unit + own),
    ...actions,
    ...['pengguna', 'jejak', 'tindak-lanjut', 'hasil-terdahulu'].map((own) => `/panel/kota/${own}`),
    ...[account, `${account}/tutup`, `${account}/hp-hilang`, `/panel/undangan/${token}`],
    `/panel/kota/hasil-terdahulu/hapus?unit=${department}&period=2021`,
  ];
  const found: string[] = [];
  for (const path of shown) {
    await open(page, path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await misfits(page, `${path} at ${width} px`)));
    }
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: sheet, height: 900 });
  for (const path of ['/laporan', '/hasil'].map((kind) => `${kind}/${department}`)) {
    await open(page, path);
    found.push(...(await misfits(page, `${path} on paper`)));
  }
  expect(found).toEqual([]);
});
