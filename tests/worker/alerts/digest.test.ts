/** The daily digest from the database to a receiver outside: once a day, signed, and not lost on the way. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDeliveries } from '#functions/db/alert-digests.ts';
import { raise } from '#functions/db/alerts.ts';
import type { Channel } from '#functions/digests/channel.ts';
import { email } from '#functions/digests/email.ts';
import { mailer } from '#functions/digests/mailer.ts';
import { signWebhook } from '#functions/digests/signature.ts';
import { webhook } from '#functions/digests/webhook.ts';
import { sendDigests } from '#functions/jobs/send-digests.ts';
import type { Alert } from '#shared/alerts/alert.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { emptyDatabase } from '../empty-database.ts';
import type { Received } from '../receiver.ts';

const receiver = 'https://receiver.example';
const url = `${receiver}/hook`;
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const origin = 'https://suara.example';
const catalogue = { ...testCatalogue, settings: { ...testCatalogue.settings, origin } };

const late: Alert = {
  ...{ kind: 'overdue', department: 'rsud', action: 7, service: null, element: 'time' },
  ...{ dueDay: '2026-03-01', stage: 'due' },
};
const rise: Alert = {
  ...{ kind: 'signal', department: 'disdukcapil', unit: 'disdukcapil', month: '2026-02' },
  ...{ rule: 'outside', direction: 'up', since: '2026-02' },
};
const raiseAll = (alerts: readonly Alert[], day = '2026-03-09') =>
  env.DB.batch([...raise(env.DB, alerts, day, { kind: 'overdue', period: day, unit: '' })]);

/** Jakarta is seven hours ahead. */
const morning = new Date('2026-03-09T00:00:00Z');
const minutesLater = (minutes: number, from = morning) =>
  new Date(from.getTime() + minutes * 60_000);
const signed = webhook({ url, secret });
const send = (now = morning, channels: readonly Channel[] = [signed]) =>
  sendDigests(env.DB, catalogue, now, channels, () => crypto.randomUUID());

const received = async () => (await fetch(`${receiver}/received`)).json<Received[]>();
const answerWith = (...statuses: number[]) =>
  fetch(`${receiver}/answers`, { method: 'POST', body: JSON.stringify(statuses) });

beforeEach(async () => {
  await emptyDatabase();
  await answerWith();
});

describe('the digest', () => {
  it('is sent at seven if something is new, and once a day', async () => {
    await raiseAll([late]);
    expect(await send(minutesLater(-1))).toBe(0);
    expect(await send()).toBe(1);
    await raiseAll([rise]);
    expect(await send(minutesLater(5))).toBe(0);
    expect(await send(minutesLater(24 * 60))).toBe(1);
    expect(await send(minutesLater(48 * 60))).toBe(0);
    expect(await received()).toHaveLength(2);
  });

  it('tells what is wrong first, by department, with links that work from anywhere', async () => {
    await raiseAll([rise, late]);
    await send();
    const [{ body } = { body: '' }] = await received();
    const digest = JSON.parse(body);
    expect(digest).toMatchObject({
      type: 'alerts.digest',
      timestamp: '2026-03-09T00:00:00Z',
      day: '2026-03-09',
      alerts: [
        {
          kind: 'overdue',
          department: 'rsud',
          link: `${origin}/panel/unit/rsud/tindak-lanjut/7`,
          facts: late,
        },
        {
          kind: 'signal',
          said: { en: 'The index of Disdukcapil rose by more than chance in February 2026.' },
          link: `${origin}/hasil/disdukcapil/bulan?period=2026-02`,
        },
      ],
    });
    expect(digest.text).toBe(
      `Suara Layanan Kota Contoh: 2 peringatan baru

RSUD
- Tindakan tentang Waktu Penyelesaian belum selesai; batas waktunya 1 Maret 2026.
  ${origin}/panel/unit/rsud/tindak-lanjut/7

Disdukcapil
- Indeks Disdukcapil naik melebihi kebetulan pada Februari 2026.
  ${origin}/hasil/disdukcapil/bulan?period=2026-02

Semua peringatan: ${origin}/panel/kota/peringatan`,
    );
  });

  it('is signed as Standard Webhooks wants it', async () => {
    await raiseAll([late]);
    await send();
    const [{ id, timestamp, signature, body } = { body: '' } as Received] = await received();
    expect(timestamp).toBe(String(morning.getTime() / 1000));
    expect(signature).toBe(await signWebhook(secret, id ?? '', Number(timestamp), body));
    // The example of the standard's own library.
    expect(
      await signWebhook(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}'),
    ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('has no signature without a secret, and nothing but text where only that is taken', async () => {
    await raiseAll([late]);
    await send(morning, [webhook({ url, format: 'text' })]);
    const [{ signature, body } = { body: '{}' } as Received] = await received();
    expect(signature).toBeNull();
    expect(Object.keys(JSON.parse(body))).toEqual(['text']);
  });

  it('is composed once where two runs meet', async () => {
    await raiseAll([late]);
    await Promise.all([send(), send(), send()]);
    const ids = new Set((await received()).map(({ id }) => id));
    expect(ids.size).toBe(1);
  });
});

describe('a digest that does not arrive', () => {
  it('is tried again, later and later, under the same id', async () => {
    await answerWith(500, 503);
    await raiseAll([late]);
    expect(await send()).toBe(0);
    expect(await readDeliveries(env.DB, ['webhook'])).toEqual([
      {
        channel: 'webhook',
        last: { triedAt: '2026-03-09T00:00Z', outcome: 'refused', status: 500 },
        waiting: 1,
      },
    ]);
    expect(await send(minutesLater(4))).toBe(0);
    expect(await received()).toHaveLength(1);
    expect(await send(minutesLater(5))).toBe(0);
    expect(await send(minutesLater(10))).toBe(0);
    expect(await received()).toHaveLength(2);
    expect(await send(minutesLater(15))).toBe(1);
    const tried = await received();
    expect(new Set(tried.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
    expect(await readDeliveries(env.DB, ['webhook'])).toMatchObject([
      { last: { outcome: 'delivered', status: null }, waiting: 0 },
    ]);
  });

  it('goes before the one of the next day', async () => {
    await answerWith(500);
    await raiseAll([late]);
    await send();
    await raiseAll([rise]);
    const nextDay = minutesLater(24 * 60);
    expect(await send(nextDay)).toBe(1);
    expect(await send(minutesLater(5, nextDay))).toBe(1);
    const [, second, third] = await received();
    expect(JSON.parse(second?.body ?? '{}').day).toBe('2026-03-09');
    expect(JSON.parse(third?.body ?? '{}').day).toBe('2026-03-10');
  });

  it.each(['http://receiver.example/hook', 'ftp://receiver.example', 'not an address'])(
    'has an address that nobody else can read, which is not %s',
    async (address) => {
      await raiseAll([late]);
      await send(morning, [webhook({ url: address })]);
      expect(await received()).toEqual([]);
      expect(await readDeliveries(env.DB, ['webhook'])).toMatchObject([
        { last: { outcome: 'address' }, waiting: 1 },
      ]);
    },
  );

  it('follows no redirect', async () => {
    await answerWith(307);
    await raiseAll([late]);
    expect(await send()).toBe(0);
    expect(await received()).toHaveLength(1);
  });
});

describe('by e-mail', () => {
  const from = 'suara@suara.example';
  const letter = (to: string) => email(mailer(env.ALERT_EMAIL, from), to);

  it('goes to the addresses that are set up', async () => {
    await raiseAll([late]);
    expect(await send(morning, [letter('kota@suara.example, kota@suara.example')])).toBe(1);
  });

  it.each([
    ['where no address is set up', '', 'address'],
    ['where one is misspelt', 'kota at suara.example', 'address'],
    ['where the binding does not allow it', 'other@suara.example', 'refused'],
  ])('waits %s', async (_, to, outcome) => {
    await raiseAll([late]);
    await send(morning, [letter(to)]);
    expect(await readDeliveries(env.DB, ['email'])).toMatchObject([
      { last: { outcome }, waiting: 1 },
    ]);
  });

  it('does not wait for the webhook', async () => {
    await answerWith(500);
    await raiseAll([late]);
    expect(await send(morning, [signed, letter('kota@suara.example')])).toBe(1);
    expect(await readDeliveries(env.DB, ['webhook', 'email'])).toMatchObject([
      { channel: 'webhook', waiting: 1 },
      { channel: 'email', waiting: 0 },
    ]);
  });
});
