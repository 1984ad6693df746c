/** What is typed when a session ends comes back to whoever typed it, and to nobody else. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { panelPage } from '#functions/panel/pages.ts';
import { accountMark, openForm, sealForm } from '#functions/panel/sealed-form.ts';
import {
  type Interrupted,
  interruptedSchema,
  keptDays,
  ownerField,
  sealedField,
} from '#shared/panel/kept-typing.ts';
import { inTheCity } from '../in-the-city.ts';
import { addPerson, linkFor, openLink, origin } from './sessions.ts';

inTheCity();

const secret = env.AUTH_SECRET ?? '';
const path = '/panel/unit/disdukcapil/tindak-lanjut/baru?element=time';
const words = 'Membuka loket ketiga pada jam sibuk';

let sri = '';
let budi = '';
const cookieFor = async (person: string) => (await openLink(await linkFor(person))) ?? '';

beforeEach(async () => {
  sri = await addPerson({ role: 'staff', department: 'disdukcapil' }, 'Sri');
  budi = await addPerson({ role: 'staff', department: 'disdukcapil' }, 'Budi');
});

/** What came to the pages: where, and the fields of the form. */
interface Rendered {
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Posts a form, with the pages replaced by what they were given. */
async function post(
  fields: Record<string, string>,
  cookie?: string,
  at = path,
): Promise<{ answer: Response; rendered: Rendered[] }> {
  const rendered: Rendered[] = [];
  const request = new Request(origin + at, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Origin: origin,
      'Content-Type': 'application/x-www-form-urlencoded',
      ...(cookie !== undefined && { Cookie: cookie }),
    },
    body: String(new URLSearchParams(fields)),
  });
  const answer = await panelPage(request, env, async (given) => {
    const fields: [string, string][] =
      given.method === 'POST'
        ? [...(await given.formData())].map(([name, value]) => [name, String(value)])
        : [];
    rendered.push({ page: new URL(given.url).pathname, fields: Object.fromEntries(fields) });
    return new Response('', { status: 200 });
  });
  return { answer, rendered };
}

const typedBy = async (person: string) => ({
  [ownerField]: await accountMark(secret, person),
  programme: words,
});

const toldIn = ([first]: readonly Rendered[]): Interrupted =>
  interruptedSchema.parse(first?.fields);

describe('a form that comes after the session is over', () => {
  it('goes back sealed, without a word of it in the open', async () => {
    const { answer, rendered } = await post(await typedBy(sri));
    expect(answer.status).toBe(401);
    expect(rendered[0]?.page).toBe('/panel/terputus');
    const told = toldIn(rendered);
    expect(told).toMatchObject({ reason: 'ended', action: path, hadFile: '' });
    expect(JSON.stringify(told)).not.toContain('loket');
  });

  it('is taken as it was typed once the same person is back', async () => {
    const { sealed } = toldIn((await post(await typedBy(sri))).rendered);
    const { answer, rendered } = await post({ [sealedField]: sealed }, await cookieFor(sri));
    expect(answer.status).toBe(200);
    expect(rendered).toEqual([
      { page: new URL(path, origin).pathname, fields: { programme: words } },
    ]);
  });

  it('waits on as it is as long as nobody is signed in', async () => {
    const { sealed } = toldIn((await post(await typedBy(sri))).rendered);
    const { answer, rendered } = await post({ [sealedField]: sealed });
    expect(answer.status).toBe(401);
    expect(toldIn(rendered)).toMatchObject({ reason: 'ended', sealed });
  });

  it('is neither opened nor stored by somebody else, and waits on', async () => {
    const { sealed } = toldIn((await post(await typedBy(sri))).rendered);
    const { answer, rendered } = await post({ [sealedField]: sealed }, await cookieFor(budi));
    expect(answer.status).toBe(403);
    expect(rendered.map(({ page }) => page)).toEqual(['/panel/terputus']);
    expect(toldIn(rendered)).toMatchObject({ reason: 'another', sealed });
    expect(JSON.stringify(rendered)).not.toContain('loket');
  });

  it('leads to the way in where there is nothing to keep', async () => {
    const mark = await accountMark(secret, sri);
    for (const fields of [{ act: 'sign-out' }, { [ownerField]: mark, act: 'thank', note: ' ' }]) {
      const { answer, rendered } = await post(fields);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('Location')).toContain('/panel/masuk?lanjut=');
      expect(rendered).toEqual([]);
    }
  });
});

describe('a form of one account that comes in the session of another', () => {
  it('is not stored in the name of that one', async () => {
    const { answer, rendered } = await post(await typedBy(sri), await cookieFor(budi));
    expect(answer.status).toBe(403);
    expect(rendered.map(({ page }) => page)).toEqual(['/panel/terputus']);
    expect(toldIn(rendered).reason).toBe('another');
  });

  it('is kept, too, where that one may not even open the page', async () => {
    const stranger = await addPerson({ role: 'staff', department: 'rsud' });
    const { answer, rendered } = await post(await typedBy(sri), await cookieFor(stranger));
    expect(answer.status).toBe(403);
    expect(toldIn(rendered).reason).toBe('another');
  });

  it('is taken as ever in the own session', async () => {
    const { rendered } = await post(await typedBy(sri), await cookieFor(sri));
    expect(rendered).toMatchObject([{ fields: { programme: words } }]);
  });
});

describe('a sealed form', () => {
  const form = { account: 'a', action: path, fields: [['programme', words]] as [string, string][] };
  const now = new Date('2026-03-09T00:00:00Z');
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

  it('opens for a week', async () => {
    const sealed = await sealForm(secret, form, now);
    expect(await openForm(secret, sealed, later(keptDays))).toEqual(form);
    expect(await openForm(secret, sealed, later(keptDays + 1))).toBeUndefined();
  });

  it('opens under no other secret, and not once a letter of it is another', async () => {
    const sealed = await sealForm(secret, form, now);
    expect(await openForm(`${secret}2`, sealed, now)).toBeUndefined();
    const at = 30;
    const other = sealed[at] === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
    expect(await openForm(secret, changed, now)).toBeUndefined();
  });

  it.each(['', 'x', '!!', '<b>', 'A'.repeat(40)])(
    'is not %j, which is told as gone',
    async (bad) => {
      const { answer, rendered } = await post({ [sealedField]: bad }, await cookieFor(sri));
      expect(answer.status).toBe(410);
      expect(toldIn(rendered)).toMatchObject({ reason: 'gone', sealed: '' });
    },
  );

  it('is taken nowhere but where it was for', async () => {
    const { sealed } = toldIn((await post(await typedBy(sri))).rendered);
    const elsewhere = '/panel/unit/disdukcapil/komentar';
    const { answer } = await post({ [sealedField]: sealed }, await cookieFor(sri), elsewhere);
    expect(answer.status).toBe(410);
  });

  it('holds a long file as it was read', async () => {
    const csv = 'ä;€\r\n'.repeat(90_000);
    const sealed = await sealForm(secret, { ...form, fields: [['csv', csv]] }, now);
    expect((await openForm(secret, sealed, now))?.fields).toEqual([['csv', csv]]);
  });
});

describe('the script on the page', () => {
  it('is told which draft was taken, and of none that was not', async () => {
    const cookie = await cookieFor(sri);
    const taken = await post(await typedBy(sri), `${cookie}; panel_mengirim=abc-1`);
    expect(taken.answer.headers.getSetCookie()).toEqual([
      'panel_diterima=abc-1; Max-Age=86400; Path=/; SameSite=Strict',
    ]);
    const ended = await post(await typedBy(sri), 'panel_mengirim=abc-1');
    expect(ended.answer.headers.getSetCookie()).toEqual([]);
    const injected = await post(await typedBy(sri), `${cookie}; panel_mengirim=a%0d%0ab`);
    expect(injected.answer.headers.getSetCookie()).toEqual([]);
  });
});
