/** CPU that the workerd processes of this program have taken, from the kernel's books: the clock on the wall tells more of other work. */
import { globSync, readFileSync } from 'node:fs';

/** What a file of a process says; empty of one that has ended. */
function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const isOurs = (folder: string) => {
  const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(fileOf(`${folder}/stat`)) ?? [];
  return name === 'workerd' && Number(parent) === process.pid;
};

/** Milliseconds; Linux only. */
export function workerdCpu(): number {
  const nanoseconds = globSync('/proc/[0-9]*')
    .filter(isOurs)
    .flatMap((each) => globSync(`${each}/task/*/schedstat`))
    .reduce((sum, path) => sum + Number(fileOf(path).split(' ')[0]), 0);
  return nanoseconds / 1_000_000;
}
