/** What an export says of the program that makes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '#shared/moving/manifest.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { root } from '../run/programs.ts';
import { newestSchema } from './schema.ts';

export function thisProgram(): Pick<Manifest, 'program' | 'city' | 'schema'> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    program: String(version),
    city: readCatalogue().settings.city,
    schema: newestSchema(),
  };
}
