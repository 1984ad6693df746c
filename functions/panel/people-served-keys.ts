/** `/api/panel/unit/{department}/keys`: the keys of a department's queue machines. */
import { Hono } from 'hono';
import { encodeBase32 } from '#shared/base32.ts';
import { localHour } from '#shared/local-time.ts';
import { type MadeKey, mostKeys, newKeySchema } from '#shared/panel/people-served-keys.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { listKeys, revokeKey, storeKey } from '../db/people-served-keys.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const keyBytes = 20;

const wanted = {
  label: {
    id: 'Tulis untuk mesin yang mana, paling banyak 100 huruf, misalnya "Antrean lantai 1".',
    en: 'Write for which machine, in 100 characters at most, such as "Queue on floor 1".',
  },
  tooMany: {
    id: `Cabut kunci yang tidak dipakai dulu: paling banyak ${mostKeys} kunci.`,
    en: `Revoke a key that is not used first: ${mostKeys} keys at most.`,
  },
};

export const peopleServedKeys = new Hono<PanelContext>();

peopleServedKeys.get('/', async (c) =>
  c.json(await listKeys(c.env.DB, c.req.param('department') ?? '')),
);

peopleServedKeys.post('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const department = c.req.param('department') ?? '';
  const refuse = (why: keyof typeof wanted) =>
    problem('invalid-form', language, [{ pointer: '/label', detail: wanted[why][language] }]);

  const body = await readBody(c.req, newKeySchema);
  if (!body.ok) return refuse('label');
  const inUse = (await listKeys(c.env.DB, department)).filter((key) => key.revokedDay === null);
  if (inUse.length >= mostKeys) return refuse('tooMany');

  const { label } = body.value;
  const key = `sld_${encodeBase32(crypto.getRandomValues(new Uint8Array(keyBytes)))}`;
  const createdDay = localHour(now, settings.timeZone).day;
  const id = crypto.randomUUID();
  await c.env.DB.batch([
    await storeKey(c.env.DB, { id, key, department, label, createdDay }),
    audited(c.env.DB, c.get('viewer'), now, { action: 'key-made', department, subject: label }),
  ]);
  return c.json({ key } satisfies MadeKey, 201);
});

peopleServedKeys.post('/:key/revoke', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const department = c.req.param('department') ?? '';
  const id = c.req.param('key');
  const found = (await listKeys(c.env.DB, department)).find((key) => key.id === id);
  if (found === undefined) return problem('not-found', language);
  if (found.revokedDay !== null) return problem('moved-on', language);
  await c.env.DB.batch([
    revokeKey(c.env.DB, id, localHour(now, settings.timeZone).day),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'key-revoked',
      department,
      subject: found.label,
    }),
  ]);
  return c.body(null, 204);
});
