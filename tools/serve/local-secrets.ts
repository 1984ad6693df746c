/** The secrets of the site on this machine, made at the first start and kept in `.dev.vars`. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { root } from '../run/programs.ts';

/** Where `wrangler dev` and `astro dev` look for secrets; never in git. */
export const localSecretsFile = join(root, '.dev.vars');

type Secret = 'TICKET_SECRET' | 'AUTH_SECRET';

/** A secret of the site on this machine, by its name in the Worker's environment. */
export function localSecret(name: Secret): string {
  const text = existsSync(localSecretsFile) ? readFileSync(localSecretsFile, 'utf8') : '';
  const kept = parseEnv(text)[name];
  if (kept) return kept;
  const secret = randomBytes(32).toString('hex');
  writeFileSync(localSecretsFile, `${text}${name}=${secret}\n`);
  return secret;
}
