/** Makes of the commands that an own server needs files that run with Node alone. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../run/programs.ts';

/** As `run.mjs` calls them, from the sources. */
const commands = {
  backup: 'tools/backup/backup.ts',
  restore: 'tools/backup/restore.ts',
  export: 'tools/moving/export.ts',
  import: 'tools/moving/import.ts',
  catalogue: 'tools/catalogue/catalogue.ts',
  invite: 'tools/panel/invite.ts',
  tickets: 'tools/tickets/tickets.ts',
  'import-results': 'tools/reports/import-results.ts',
};

/** Two levels below the release's root, as the sources are, which find it by that. */
export const commandsFolder = join('tools', 'commands');

/** What only works on Cloudflare's databases; it is loaded where it is asked for, and not part of a release. */
const left = [/^wrangler$/, /^miniflare$/];

export async function bundleCommands(release: string): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(
      Object.entries(commands).map(([name, path]) => [name, join(root, path)]),
    ),
    platform: 'node',
    external: left,
    logLevel: 'warn',
  });
  await bundle.write({
    dir: join(release, commandsFolder),
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'part-[hash].mjs',
  });
  await bundle.close();
}
