/**
 * Makes one ZIP of several parts, in the browser: a Worker may compute for a few milliseconds an answer, and a document
 * takes more. Two parts are made at a time, and one that fails stops no other.
 */
import { type ZipOptions, zipSync } from 'fflate';
import { saveFile } from '../save-file.ts';

const atATime = 2;

export type Files = Readonly<Record<string, Uint8Array>>;

/** What stands in a ZIP, and how each part of it is made. */
export interface ZipContents<Part extends { readonly name: string }> {
  readonly parts: () => readonly Part[];
  /** The files of a part, by name. */
  readonly filesOf: (part: Part, signal: AbortSignal) => Promise<Files>;
  /** What is added once all are made. */
  readonly finish?: (files: Files) => Promise<Files>;
  /** How hard it is pressed, 0 to 9. */
  readonly level: NonNullable<ZipOptions['level']>;
}

/** Fetches what has to be there. */
export async function answered(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  return answer;
}

/** What was made of each part, and the names of those that were not. */
async function makeAll<Part extends { readonly name: string }>(
  parts: readonly Part[],
  { filesOf }: Pick<ZipContents<Part>, 'filesOf'>,
  signal: AbortSignal,
  onMade: (made: number) => void,
): Promise<{ readonly files: Files; readonly failed: readonly string[] }> {
  const waiting = [...parts];
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

/** Lets the buttons of a frame (`ZipFrame.astro`) make a ZIP, stop, and say how far it is. */
export function connectZip<Part extends { readonly name: string }>(
  frame: HTMLElement,
  contents: ZipContents<Part>,
): void {
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
    const parts = contents.parts();
    const onMade = (made: number) => {
      bar.value = made;
      count.textContent = `${made} / ${parts.length}`;
    };
    told.textContent = '';
    show(true);
    onMade(0);
    try {
      const { files, failed } = await makeAll(parts, contents, stopping.signal, onMade);
      if (Object.keys(files).length > 0) {
        const whole = { ...files, ...(await contents.finish?.(files)) };
        const zip = zipSync(whole, { level: contents.level });
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
