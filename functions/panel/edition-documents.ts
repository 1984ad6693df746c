/** `POST /api/panel/closings/document`: attaches the scan of the signed report to an edition, once. */
import { Hono } from 'hono';
import { documentExpected, isPdf, mostDocumentBytes } from '#shared/closing/document.ts';
import { localHour } from '#shared/local-time.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { readEditions } from '../db/closings.ts';
import { hasOneAlready, insertDocument } from '../db/edition-documents.ts';
import { encodeBase64url } from '../keys/base64url.ts';
import { sha256OfBytes } from '../keys/sha256.ts';
import { languageOf, problem } from '../problem.ts';
import type { PanelContext } from './panel-context.ts';

export const editionDocuments = new Hono<PanelContext>();

editionDocuments.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const { unit = '', period = '', edition = '' } = c.req.query();
  const editions = await readEditions(c.env.DB, unit, period);
  const found = editions.find((each) => String(each.edition) === edition);
  if (found === undefined || found.kind !== 'reported') return problem('not-found', language);
  if (found.signed !== null) return problem('moved-on', language);

  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (!isPdf(bytes) || bytes.length > mostDocumentBytes) {
    const detail = documentExpected[language];
    return problem('invalid-form', language, [{ pointer: '/document', detail }]);
  }
  const hash = await sha256OfBytes(bytes.buffer);
  const day = localHour(now, city().settings.timeZone).day;
  const kind = 'signed' as const;
  const of = { unit, period, edition: found.edition, kind, day, size: bytes.length, hash };
  try {
    await c.env.DB.batch([
      insertDocument(c.env.DB, { ...of, content: encodeBase64url(bytes) }),
      audited(c.env.DB, c.get('viewer'), now, {
        action: 'closing-document-attached',
        department: unit === '' ? undefined : unit,
        subject: `${unit === '' ? 'city' : unit} ${period}`,
        detail: { edition: found.edition, hash },
      }),
    ]);
  } catch (error) {
    // Somebody else attached one in the meantime.
    if (hasOneAlready(error)) return problem('moved-on', language);
    throw error;
  }
  return c.body(null, 201);
});
