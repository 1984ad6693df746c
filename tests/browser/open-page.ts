/** Opens a state of the list of every page in a browser. */
import type { Page } from '@playwright/test';
import type { Language } from '#shared/language.ts';
import { addressOf, type PageState, type Sent } from '../../tools/pages/page-state.ts';
import type { Visited } from '../../tools/pages/visited-site.ts';

/** Opens a state, signed in as whoever looks at it. */
export async function openPage(
  page: Page,
  state: PageState,
  language: Language,
  site: Visited,
): Promise<void> {
  const context = page.context();
  await context.clearCookies();
  if (state.as !== undefined) {
    const pairs = (await site.cookieOf(state.as)).split('; ');
    const cookies = pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url: site.address };
    });
    await context.addCookies(cookies);
  }
  const address = await addressOf(state, language, site);
  if (state.sends === undefined) {
    await page.goto(address);
    return;
  }
  // Any page of the site, so that the form comes from there.
  await page.goto(`${site.address}/offline`);
  const answered = page.waitForEvent('domcontentloaded');
  await page.evaluate(sendForm, { address, sent: state.sends(language) });
  await answered;
}

/** Runs in the page. */
function sendForm({ address, sent }: { readonly address: string; readonly sent: Sent }): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address;
  const add = (name: string) => {
    const field = document.createElement('input');
    field.name = name;
    form.append(field);
    return field;
  };
  if ('file' in sent) {
    form.enctype = 'multipart/form-data';
    const chosen = new DataTransfer();
    chosen.items.add(new File([sent.file.text], sent.file.name, { type: 'text/csv' }));
    const field = add('file');
    field.type = 'file';
    field.files = chosen.files;
  } else {
    for (const [name, value] of Object.entries(sent.fields)) add(name).value = value;
  }
  document.body.append(form);
  form.submit();
}
