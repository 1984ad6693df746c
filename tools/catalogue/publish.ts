/** Publishes a version of the catalogue in the database that a command works on. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { executeInD1, withFolder } from '../moving/d1.ts';
import { longTexts } from '../moving/long-texts.ts';
import type { Source } from '../moving/which.ts';
import { auditedSql } from '../panel/audited-command.ts';
import { execute, literal } from '../tickets/execute.ts';

export interface ImportedVersion {
  /** The version that it was compared with. */
  readonly after: number;
  readonly reason: string;
  readonly changes: number;
  readonly catalogue: Catalogue;
}

/** Who has published it, in the list of versions: whoever runs a command is no user of the panel. */
const publisher = 'npm run city:catalogue';

/** The statements; where another version was published meanwhile the first fails, and with it all. */
function statements(
  { after, reason, changes, catalogue }: ImportedVersion,
  now: Date,
  textOf: (text: string) => string,
): readonly string[] {
  const current = '(SELECT coalesce(max(version), 0) FROM catalogue_versions)';
  const number = `CASE WHEN ${current} = ${after} THEN ${after + 1} ELSE 0 END`;
  const values = [now.toISOString(), publisher, reason].map(literal);
  const text = textOf(JSON.stringify(catalogue));
  return [
    `INSERT INTO catalogue_versions (version, published_at, published_by, reason, catalogue)
     VALUES (${number}, ${values.join(', ')}, ${text})`,
    auditedSql(now, {
      action: 'catalogue-published',
      subject: String(after + 1),
      detail: { reason, changes },
    }),
  ];
}

export async function publishIn(source: Source, version: ImportedVersion): Promise<void> {
  const now = new Date();
  if (source.kind === 'file') {
    await execute(statements(version, now, literal).join(';\n'), source);
    return;
  }
  await withFolder(async (folder) => {
    const path = join(folder, 'version.sql');
    const file = openSync(path, 'w', 0o600);
    const write = (sql: string) => writeSync(file, sql);
    const long = longTexts(write);
    write(
      statements(version, now, long.expressionOf)
        .map((each) => `${each};\n`)
        .join(''),
    );
    long.end();
    closeSync(file);
    await executeInD1(source, path);
  });
}
