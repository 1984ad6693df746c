/** Signs the administrator in once for all tests, who then invite whom they need. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { openInvitation } from '../../../tools/pages/visited-site.ts';
import { root } from '../../../tools/run/programs.ts';

/** The data of the site under test, below the project's root. */
export const testState = join('.wrangler', 'browser-tests');

const cookieFile = join(root, testState, 'administrator-cookie.txt');

interface PanelLink {
  readonly role: string;
  readonly address: string;
}

/** The Cookie header of the administrator. */
export function administratorCookie(): Promise<string> {
  return readFile(cookieFile, 'utf8');
}

/** Runs once, when the site is up. */
export default async function signAdministratorIn({ projects }: FullConfig): Promise<void> {
  const { baseURL = '' } = projects[0]?.use ?? {};
  const links: PanelLink[] = JSON.parse(
    await readFile(join(root, testState, 'panel-links.json'), 'utf8'),
  );
  const token = links
    .find(({ role }) => role === 'administrator')
    ?.address.split('/')
    .at(-1);
  await writeFile(cookieFile, await openInvitation(baseURL, token ?? ''));
}
