import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishVersion } from '#functions/db/catalogue-versions.ts';
import { findInvitation } from '#functions/db/invitations.ts';
import { firstLinkFile, firstWayIn } from '#functions/host/node/first-way-in.ts';
import { unnamedCity } from '#shared/catalogue/unnamed-city.ts';
import { cityDatabase } from '../../../tools/serve/city-database.ts';
import { cityFile } from '../../fixtures/city-file.ts';

let folder = '';
let file: DatabaseSync;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-way-in-'));
  file = cityFile();
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

const address = 'http://127.0.0.1:8787';
const start = (isWatched = false) => firstWayIn(cityDatabase(file), folder, address, isWatched);
const path = () => join(folder, firstLinkFile);
const token = () => readFileSync(path(), 'utf8').trim().split('/').at(-1) ?? '';
const opens = (link: string) => findInvitation(cityDatabase(file), link, new Date());

describe('the first link into a city where nobody has been', () => {
  it('stands in a file that nobody else reads, and not in the log', async () => {
    const said = (await start()).join('\n');
    expect(await opens(token())).toMatchObject({ role: 'administrator' });
    expect(said).toContain(path());
    expect(said).not.toContain(token());
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('is shown to whoever looks on while the server starts', async () => {
    const said = (await start(true)).join('\n');
    expect(said).toContain(`${address}/panel/undangan/${token()}`);
  });

  it('is a new one at each start, and the one before stops working', async () => {
    await start();
    const before = token();
    await start();
    expect(token()).not.toBe(before);
    expect(await opens(before)).toBeUndefined();
    expect(await opens(token())).toBeDefined();
  });

  it.each([
    [
      'somebody has been in',
      `INSERT INTO audit_trail (at, actor, actor_name, role, action, subject, detail)
       VALUES ('2026-02-03T04:05Z', 'first-administrator', 'P', 'administrator', 'invitation-accepted', 'P', '{}')`,
    ],
    [
      'somebody has an account',
      `INSERT INTO panel_users (id, name, email, createdAt, updatedAt, role)
       VALUES ('u1', 'Rina', 'rina@contoh.id', '2026', '2026', 'auditor')`,
    ],
  ])('is given no more once %s, and the file is gone', async (_, sql) => {
    await start();
    file.exec(sql);
    expect(await start(true)).toEqual([]);
    expect(() => statSync(path())).toThrow(/ENOENT/);
  });

  it('is given no more once the city has published something', async () => {
    await publishVersion(cityDatabase(file), 0, {
      ...{ publishedAt: '2026-02-03T04:05:06Z', publishedBy: 'x', reason: 'x' },
      catalogue: unnamedCity,
    });
    expect(await start(true)).toEqual([]);
  });
});
