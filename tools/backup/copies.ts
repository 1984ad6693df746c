/** The names of backups, which say when they were made, and which of them are kept. */

/** In UTC: `suara-2026-11-28T22-05-07Z.sqlite` */
export const nameAt = (time: Date): string =>
  `suara-${time.toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`;

const form = /^suara-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.sqlite(?:\.unproven)?$/;

/** When a backup of a name was made, in milliseconds; undefined of any other file. */
export function madeAt(name: string): number | undefined {
  const [, day, hour, minute, second] = form.exec(name) ?? [];
  return day === undefined ? undefined : Date.parse(`${day}T${hour}:${minute}:${second}Z`);
}

const dayLength = 86_400_000;

/** Those of some files that are copies older than so many days; never the newest backup. */
export function outdated(names: readonly string[], now: Date, days: number): string[] {
  const backups = names
    .flatMap((name) => {
      const at = madeAt(name);
      return at === undefined ? [] : [{ name, at }];
    })
    .toSorted((a, b) => b.at - a.at);
  const newest = backups.find(({ name }) => name.endsWith('.sqlite'));
  return backups
    .filter((each) => each !== newest)
    .filter(({ at }) => now.getTime() - at > days * dayLength)
    .map(({ name }) => name);
}
