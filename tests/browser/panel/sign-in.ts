/** Signs a page in as somebody of a role, by a one-time link that the administrator makes. */
import { type Browser, expect, type Page } from '@playwright/test';
import type { Role } from '#shared/panel/viewer.ts';
import { ownUnit } from '../../../tools/pages/visited-site.ts';
import { administratorCookie } from './administrator.ts';

export { ownUnit };

/** A fresh one-time link for somebody new; heads and staff are of a department or more. */
export async function invite(
  page: Page,
  role: Role,
  department: string | readonly string[] = ownUnit,
  name = `Uji ${role}`,
): Promise<string> {
  const belongsToOne = role === 'head' || role === 'staff';
  const answer = await page.request.fetch('/api/panel/users', {
    method: 'POST',
    headers: { Cookie: await administratorCookie(), 'Content-Type': 'application/json' },
    data: { name, role, departments: belongsToOne ? [department].flat() : [] },
  });
  expect(answer.status()).toBe(201);
  const { token } = await answer.json();
  return `/panel/undangan/${token}`;
}

/** Opens a fresh link as a person would, and is on the page of the account then. */
export async function openLinkAs(
  page: Page,
  role: Role,
  department: string | readonly string[] = ownUnit,
): Promise<void> {
  await page.goto(await invite(page, role, department));
  await page.getByRole('button', { name: 'Buka panel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Akun saya' })).toBeVisible();
}

/** Gives a page the cookie that a fresh link gives, without a walk through its pages. */
export async function signInAs(
  page: Page,
  role: Role,
  department: string | readonly string[] = ownUnit,
  name?: string,
): Promise<void> {
  const link = await invite(page, role, department, name);
  const token = link.split('/').at(-1);
  const answer = await page.request.post(`/api/panel/invitations/${token}`, { data: {} });
  expect(answer.ok()).toBe(true);
  // This process lives at the pinned time and the browser by the clock on the wall, so they disagree on when the cookie
  // ends: it is handed over as one that ends with the browser.
  const url = new URL(answer.url()).origin;
  const cookies = answer
    .headersArray()
    .filter((header) => header.name.toLowerCase() === 'set-cookie')
    .map((header) => /^([^=]+)=([^;]*)/.exec(header.value));
  await page
    .context()
    .addCookies(cookies.map((found) => ({ url, name: found?.[1] ?? '', value: found?.[2] ?? '' })));
}

/** A page of somebody's own, in a browser of their own, without JavaScript. */
export async function pageOf(
  browser: Browser,
  role: Role,
  department: string | readonly string[] = ownUnit,
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, role, department);
  return page;
}
