/** `npm run lint:api`: checks the description of the API against OpenAPI 3.1 and Redocly's recommended rules. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openApi } from '#shared/api/openapi.ts';
import { languages } from '#shared/language.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { root } from '../run/programs.ts';

interface Report {
  readonly totals: { readonly errors: number; readonly warnings: number };
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly pointer: string }[];
  }[];
}

const folder = join(root, '.wrangler', 'openapi');
const { settings } = readCatalogue();

/** What takes nothing and needs no key has nothing to refuse. */
const skipped = ['--skip-rule', 'operation-4xx-response'];

await mkdir(folder, { recursive: true });
for (const language of languages) {
  const file = join(folder, `openapi.${language}.json`);
  await writeFile(file, JSON.stringify(openApi(settings, language), null, 2));
  const cli = join(root, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'lint', file, '--extends', 'recommended', '--format', 'json', ...skipped],
    { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const { totals, problems }: Report = JSON.parse(stdout);
  console.log(`openapi.${language}.json: ${totals.errors} errors, ${totals.warnings} warnings`);
  for (const { ruleId, message, location } of problems) {
    console.log(`  ${ruleId}: ${message} (${location[0]?.pointer})`);
  }
  if (totals.errors + totals.warnings > 0) process.exitCode = 1;
}
