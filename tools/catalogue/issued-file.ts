/**
 * `issued-codes.json`, the memory of every code that was issued. Only this file writes it, and it only adds: its seal
 * tells an entry that was changed or taken out by hand.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { IssuedCodes } from '#shared/catalogue/issued-codes.ts';

export const issuedFile = 'issued-codes.json';

const note =
  'Every code that was ever issued. Written by `npm run city:catalogue -- --write`, never by hand.';

const memorySchema = z.strictObject({
  note: z.string(),
  seal: z.string(),
  codes: z.record(z.string(), z.string()),
});

const changed =
  'was changed by hand, and what was issued stays issued: bring back the file as git has it, then run `npm run city:catalogue -- --write`, which adds what is new';

function sealOf(issued: IssuedCodes): string {
  return createHash('sha256')
    .update(JSON.stringify([...issued].toSorted()))
    .digest('hex')
    .slice(0, 16);
}

/** What a folder's memory holds; nothing where it has none, as with a city that starts. */
export function readIssued(folder: string): IssuedCodes {
  const path = join(folder, issuedFile);
  if (!existsSync(path)) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(changed);
  }
  const memory = memorySchema.safeParse(value);
  if (!memory.success) throw new Error(changed);
  const issued = new Map(Object.entries(memory.data.codes));
  if (memory.data.seal !== sealOf(issued)) throw new Error(changed);
  return issued;
}

/** Adds codes to a folder's memory, in the order given. */
export function writeIssued(folder: string, issued: IssuedCodes): void {
  const known = new Map([...readIssued(folder), ...issued]);
  const memory = { note, seal: sealOf(known), codes: Object.fromEntries(known) };
  writeFileSync(join(folder, issuedFile), `${JSON.stringify(memory, null, 2)}\n`);
}
