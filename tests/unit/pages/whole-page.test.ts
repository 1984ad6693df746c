import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { wholePage } from '#functions/whole-page.ts';

const source = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** What the policy of a page says of styles, when the build knows some. */
async function namedIn(page: string, known: readonly string[]): Promise<string> {
  const headers = { 'Content-Security-Policy': `style-src ${known.map(source).join(' ')}` };
  const whole = await wholePage(new Response(page, { headers }));
  return whole.headers.get('Content-Security-Policy') ?? '';
}

it('names of the styles that the build knows those that stand in the page', async () => {
  const said = await namedIn('<style>a{}</style><style>c{}</style>', ['a{}', 'b{}']);
  expect(said).toBe(`style-src ${source('a{}')}`);
});

it('names the size of the paper, which is known only while the page is made', async () => {
  const size = '@page{size:105mm 148mm;margin:0}';
  const said = await namedIn(`<style>${size}</style><style>a{}</style>`, ['a{}']);
  expect(said).toContain(source(size));
});

it('names nothing else that came into the page', async () => {
  const said = await namedIn('<style>@page{size:1mm 1mm;margin:0}a{}</style>', ['a{}']);
  expect(said).toBe('style-src');
});
