/**
 * The PDF of an edition's report, made of its page and kept for good. It is made after the answer that published the edition
 * was given; where that failed, when somebody of the panel opens the closing of the period.
 */
import { isPdf, mostDocumentBytes } from '#shared/closing/document.ts';
import { localHour } from '#shared/local-time.ts';
import { city } from '../city.ts';
import { type DocumentOf, hasOneAlready, insertDocument } from '../db/edition-documents.ts';
import type { Environment } from '../environment.ts';
import { encodeBase64url } from '../keys/base64url.ts';
import { sha256OfBytes } from '../keys/sha256.ts';

/** Those that are being made here, so that whoever opens a page meanwhile does not begin again. */
const beingMade = new Set<string>();

/** How many are made at one opening of a page, so that it does not keep a server busy for long. */
const mostAtOnce = 10;

async function make(env: Environment, of: DocumentOf, origin: string): Promise<void> {
  const { unit, period, edition } = of;
  const address = new URL('/laporan.pdf', origin);
  if (unit !== '') address.searchParams.set('department', unit);
  address.searchParams.set('period', period);
  address.searchParams.set('edition', String(edition));
  const answer = await env.PAGES.fetch(address);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // The report of an edition from an older version of the program may not be drawn any more.
  if (!answer.ok || !isPdf(bytes) || bytes.length > mostDocumentBytes) return;
  const hash = await sha256OfBytes(bytes.buffer);
  const { day } = localHour(new Date(), city().settings.timeZone);
  const content = encodeBase64url(bytes);
  const document = { ...of, kind: 'report' as const, day, size: bytes.length, hash, content };
  try {
    await insertDocument(env.DB, document).run();
  } catch (error) {
    // Another process was first, with the same bytes.
    if (!hasOneAlready(error)) throw error;
  }
}

/** @param origin under which the pages are asked for */
export async function makeEditionDocuments(
  env: Environment,
  editions: readonly DocumentOf[],
  origin: string,
): Promise<void> {
  const keyOf = ({ unit, period, edition }: DocumentOf) => `${unit} ${period} ${edition}`;
  const toMake = editions.filter((each) => !beingMade.has(keyOf(each))).slice(0, mostAtOnce);
  for (const each of toMake) beingMade.add(keyOf(each));
  try {
    // One after the other: each is work for the processor.
    for (const each of toMake) await make(env, each, origin);
  } finally {
    for (const each of toMake) beingMade.delete(keyOf(each));
  }
}
