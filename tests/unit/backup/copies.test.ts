/** Which backups are kept. */
import { describe, expect, it } from 'vitest';
import { madeAt, nameAt, outdated } from '../../../tools/backup/copies.ts';

const now = new Date('2026-11-28T22:05:07.123Z');
const ago = (days: number) => nameAt(new Date(now.getTime() - days * 86_400_000));

describe('the name of a backup', () => {
  it('says when it was made, to the second', () => {
    expect(nameAt(now)).toBe('suara-2026-11-28T22-05-07Z.sqlite');
    expect(madeAt(nameAt(now))).toBe(now.getTime() - 123);
  });
});

describe('of backups', () => {
  it('those go that are older than so many days', () => {
    expect(outdated([ago(0), ago(1), ago(29), ago(31), ago(400)], now, 30)).toEqual([
      ago(31),
      ago(400),
    ]);
  });

  it('the newest stays, however old it is, and whatever unproven copy is newer', () => {
    const unproven = `${ago(40)}.unproven`;
    expect(outdated([ago(500), ago(90)], now, 30)).toEqual([ago(500)]);
    expect(outdated([unproven, ago(90)], now, 30)).toEqual([unproven]);
  });

  it('nothing else in the folder is touched', () => {
    expect(outdated([ago(0), 'suara.sqlite', 'notes.txt', 'suara-2020.sqlite'], now, 1)).toEqual(
      [],
    );
  });
});
