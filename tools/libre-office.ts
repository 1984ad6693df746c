/** LibreOffice for the tests that recalculate the report's workbook: an installed one, else Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['soffice', 'libreoffice', 'soffice.exe'];

const wellKnownPaths = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The LibreOffice named by `SOFFICE_PATH`, else an installed one. */
export function findLibreOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...(process.env['SOFFICE_PATH'] ? [process.env['SOFFICE_PATH']] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...wellKnownPaths,
  ];
  return candidates.find((path) => existsSync(path));
}

/** Finds LibreOffice, or installs its spreadsheet where that takes no questions: on Debian, as root. */
export function ensureLibreOffice(): void {
  if (findLibreOffice() !== undefined || process.platform !== 'linux' || process.getuid?.() !== 0)
    return;
  console.log('Installing LibreOffice Calc for the tests of the workbook ...');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'libreoffice-calc', 'libreoffice-writer'],
    {
      stdio: 'ignore',
    },
  );
}
