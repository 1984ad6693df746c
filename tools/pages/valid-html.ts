/** The Nu validator over HTML files: one Java process for all of them. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const require = createRequire(import.meta.url);

/** The package holds the validator as a Java archive and its path; it is never asked to fetch a Java. */
const validator = String(require('vnu-jar'));

export interface Finding {
  /** Name of the file. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** Of the HTML, around the place. */
  readonly extract: string;
}

/** As the validator writes it; `info` with `warning` below is what it would rather see otherwise. */
interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** Whether this machine has a Java of a version that the validator takes, 11 or later. */
export function hasJava(): boolean {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
  return status === 0 && version >= 11;
}

export const withoutJava =
  'Java 11 or later is not installed, so nobody validates the HTML of the pages: apt-get install default-jre-headless';

/**
 * Everything that the validator finds in files of HTML, errors and warnings alike.
 *
 * @throws if the validator itself does not run
 */
export function findingsIn(files: readonly string[]): Finding[] {
  const args = ['-jar', validator, '--format', 'json', '--exit-zero-always', ...files];
  const { status, stderr } = spawnSync('java', args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The validator did not run: ${stderr}`);
  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
  // Its reader of style sheets is older than container queries; Biome reads them.
  const ofHtml = messages.filter(({ message }) => !message.startsWith('CSS: '));
  return ofHtml.map(({ url = '', lastLine = 0, message, extract = '' }) => ({
    file: decodeURIComponent(basename(url)),
    line: lastLine,
    message,
    extract: extract.replaceAll('\n', ' '),
  }));
}
