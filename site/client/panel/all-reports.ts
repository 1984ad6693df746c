/**
 * Makes one ZIP of the reports that a page lists, in the browser: a Worker may compute for a few milliseconds an
 * answer, and a document takes more. Two reports are made at a time, and one that fails stops no other.
 */
import { zipSync } from 'fflate';
import { saveFile } from '../save-file.ts';

const atATime = 2;

interface Listed {
  readonly name: string;
  readonly page: string;
  readonly workbook: string;
}

type Files = Readonly<Record<string, Uint8Array>>;

const hrefOf = (row: HTMLElement, link: string) =>
  row.querySelector<HTMLAnchorElement>(`a[data-${link}]`)?.href ?? '';

const listed = (): Listed[] =>
  [...document.querySelectorAll<HTMLElement>('#reports li')].map((row) => ({
    name: row.dataset['name'] ?? '',
    page: hrefOf(row, 'page'),
    workbook: hrefOf(row, 'workbook'),
  }));

async function answered(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  return answer;
}

/** The files of a report, by name. */
async function filesOf({ page, workbook }: Listed, signal: AbortSignal): Promise<Files> {
  const { documentOf } = await import('#site/components/report/docx/document-of.ts');
  const html = await (await answered(page, signal)).text();
  const made = await documentOf(html);
  const base = /data-file="([\w.-]+)"/.exec(html)?.[1];
  if (made === undefined || base === undefined) throw new Error(`${page} shows no report.`);
  const table = await (await answered(workbook, signal)).arrayBuffer();
  return { [`${base}.docx`]: new Uint8Array(made), [`${base}.xlsx`]: new Uint8Array(table) };
}

/** What was made of each report, and the names of those that were not. */
async function makeAll(
  reports: readonly Listed[],
  signal: AbortSignal,
  onMade: (made: number) => void,
): Promise<{ readonly files: Files; readonly failed: readonly string[] }> {
  const waiting = [...reports];
  const files: Record<string, Uint8Array> = {};
  const failed: string[] = [];
  let made = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      signal.throwIfAborted();
      try {
        Object.assign(files, await filesOf(next, signal));
      } catch {
        signal.throwIfAborted();
        failed.push(next.name);
      }
      made += 1;
      onMade(made);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return { files, failed };
}

function connect(frame: HTMLElement): void {
  const start = frame.querySelector<HTMLButtonElement>('#zip-start');
  const stop = frame.querySelector<HTMLButtonElement>('#zip-stop');
  const line = frame.querySelector<HTMLElement>('#zip-progress');
  const told = frame.querySelector<HTMLElement>('#zip-told');
  const bar = line?.querySelector('progress');
  const count = line?.querySelector('span');
  if (!start || !stop || !line || !told || !bar || !count) return;
  let stopping: AbortController | undefined;

  const show = (isRunning: boolean) => {
    start.disabled = isRunning;
    stop.hidden = !isRunning;
    line.hidden = !isRunning;
  };
  start.addEventListener('click', async () => {
    stopping = new AbortController();
    const reports = listed();
    const onMade = (made: number) => {
      bar.value = made;
      count.textContent = `${made} / ${reports.length}`;
    };
    told.textContent = '';
    show(true);
    onMade(0);
    try {
      const { files, failed } = await makeAll(reports, stopping.signal, onMade);
      // Both kinds of file are ZIP files themselves, which get no smaller.
      if (Object.keys(files).length > 0) {
        const zip = zipSync(files, { level: 0 });
        saveFile(zip, `${frame.dataset['name']}.zip`, 'application/zip');
      }
      const { done = '', failed: sayFailed = '' } = told.dataset;
      told.textContent = failed.length === 0 ? done : `${sayFailed} ${failed.join(', ')}.`;
    } catch {
      told.textContent = told.dataset['stopped'] ?? '';
    }
    show(false);
  });
  stop.addEventListener('click', () => stopping?.abort());
  frame.hidden = false;
}

const frame = document.querySelector<HTMLElement>('#zip');
if (frame) connect(frame);
