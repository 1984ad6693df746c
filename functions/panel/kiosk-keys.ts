/** `/api/panel/unit/{department}/kiosks`: the registered kiosks at the counters of a department. */
import { Hono } from 'hono';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { isOpen } from '#shared/catalogue/open-counters.ts';
import { keyBytes, kioskKeyOf, type MadeKiosk } from '#shared/kiosks/kiosk-key.ts';
import { localHour } from '#shared/local-time.ts';
import { type ListedKiosk, mostKiosks, newKioskSchema } from '#shared/panel/kiosk-keys.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { listKiosks, revokeKiosk, storeKiosk } from '../db/kiosk-keys.ts';
import type { Database } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';
import { forgetKiosks } from '../kiosks/registered-kiosk.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const wanted = {
  '/counter': {
    id: 'Pilih loket unit ini yang masih buka.',
    en: 'Choose a counter of this department that is open.',
  },
  '/name': {
    id: 'Tulis tablet yang mana, paling banyak 100 huruf, misalnya "Tablet di meja keluar".',
    en: 'Write which tablet, in 100 characters at most, such as "Tablet at the exit".',
  },
};

const tooMany = {
  id: `Cabut kiosk yang tidak dipakai dulu: paling banyak ${mostKiosks} kiosk.`,
  en: `Revoke a kiosk that is not used first: ${mostKiosks} kiosks at most.`,
};

/** The open counter of a department that was chosen. */
function chosenCounter(typed: string, department: string) {
  const { index } = city();
  const counter = index.counterByCode.get(parseCounterCode(typed) ?? '');
  if (counter === undefined || !isOpen(counter)) return undefined;
  return index.serviceById.get(counter.service)?.department === department ? counter : undefined;
}

/** The kiosks at the counters of a department: a tablet stays beside its counter, whichever department has that now. */
function kiosksOf(db: Database, department: string): Promise<ListedKiosk[]> {
  const { catalogue, index } = city();
  const codes = catalogue.counters
    .filter(({ service }) => index.serviceById.get(service)?.department === department)
    .map(({ code }) => code);
  return listKiosks(db, codes);
}

/** How the audit trail names a kiosk. */
const subjectOf = ({ counter, name }: { readonly counter: string; readonly name: string }) => {
  const { index } = city();
  const place = index.counterByCode.get(counter)?.name ?? '';
  return `${name} (${place} ${counter})`;
};

export const kioskKeys = new Hono<PanelContext>();

kioskKeys.get('/', async (c) => c.json(await kiosksOf(c.env.DB, c.req.param('department') ?? '')));

kioskKeys.post('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const department = c.req.param('department') ?? '';
  const refuse = (pointers: readonly (keyof typeof wanted)[]) =>
    problem(
      'invalid-form',
      language,
      pointers.map((pointer) => ({ pointer, detail: wanted[pointer][language] })),
    );

  const body = await readBody(c.req, newKioskSchema);
  if (!body.ok) return refuse(['/name']);
  const counter = chosenCounter(body.value.counter, department);
  if (counter === undefined) return refuse(['/counter']);
  const inUse = (await kiosksOf(c.env.DB, department)).filter((each) => each.revokedDay === null);
  if (inUse.length >= mostKiosks) {
    return problem('invalid-form', language, [{ pointer: '/name', detail: tooMany[language] }]);
  }

  const kiosk = { counter: counter.code, name: body.value.name };
  const key = kioskKeyOf(crypto.getRandomValues(new Uint8Array(keyBytes)));
  const createdDay = localHour(now, settings.timeZone).day;
  const id = crypto.randomUUID();
  const subject = subjectOf(kiosk);
  await c.env.DB.batch([
    storeKiosk(c.env.DB, { ...kiosk, id, keyHash: await sha256(key), department, createdDay }),
    audited(c.env.DB, c.get('viewer'), now, { action: 'kiosk-registered', department, subject }),
  ]);
  return c.json({ counter: kiosk.counter, key } satisfies MadeKiosk, 201);
});

kioskKeys.post('/:kiosk/revoke', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const department = c.req.param('department') ?? '';
  const id = c.req.param('kiosk');
  const found = (await kiosksOf(c.env.DB, department)).find((kiosk) => kiosk.id === id);
  if (found === undefined) return problem('not-found', language);
  if (found.revokedDay !== null) return problem('moved-on', language);
  const subject = subjectOf(found);
  await c.env.DB.batch([
    revokeKiosk(c.env.DB, id, localHour(now, settings.timeZone).day),
    audited(c.env.DB, c.get('viewer'), now, { action: 'kiosk-revoked', department, subject }),
  ]);
  forgetKiosks(c.env.DB);
  return c.body(null, 204);
});
