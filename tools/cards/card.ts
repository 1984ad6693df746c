/**
 * The picture that a shared link shows, as a page of 1200 by 630 pixels: drawn from the site's own
 * tokens, faces, mark and band, so that it looks as the site does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#shared/catalogue/catalogue.ts';
import type { Language, Text } from '#shared/language.ts';
import { impressionQuestion } from '#shared/survey/impression.ts';
import { root } from '../run/programs.ts';

export const cardSize = { width: 1200, height: 630 };

const promise: Text = {
  id: 'Tanpa nama. Sekitar satu menit. Hasilnya terbuka untuk semua.',
  en: 'Anonymous. About a minute. The results are open to all.',
};

const read = (path: string) => readFileSync(join(root, 'site', path), 'utf8');

/** The one `<svg>` of a component that is nothing but a drawing. */
export function drawingOf(component: string): string {
  const [svg] = read(`components/${component}.astro`).match(/<svg[\s\S]*<\/svg>/) ?? [];
  if (svg === undefined) throw new Error(`${component} has no drawing`);
  return svg;
}

/** In the middle, since some chats cut a square out of it. */
const style = `
  * { box-sizing: border-box; margin: 0; }
  body { display: flex; flex-direction: column; width: ${cardSize.width}px; height: ${cardSize.height}px;
    background: var(--paper); color: var(--ink); font: 30px/1.3 'Liberation Sans', var(--font); }
  main { flex: 1; padding: 56px 60px 0; text-align: center; }
  header { display: flex; align-items: center; justify-content: center; gap: 18px; font-weight: 700; font-size: 38px; }
  header svg { width: 60px; height: 60px; color: var(--teal); }
  header span { padding-left: 20px; border-left: 2px solid var(--line); color: var(--muted); font-size: 32px;
    font-weight: 400; }
  h1 { margin-top: 40px; font-size: 64px; line-height: 1.15; letter-spacing: -0.01em; }
  .row { display: flex; justify-content: center; gap: 16px; margin-top: 34px; }
  .row svg { width: 152px; height: 152px; fill: var(--face); stroke: var(--mark); stroke-width: 1.6;
    stroke-linecap: round; stroke-linejoin: round; --edge: none; }
  .row path { fill: none; }
  p { margin-top: 32px; color: var(--muted); }
  .faces { display: none; }
  .band { display: block; color: var(--teal); opacity: 0.7; zoom: 1.25; }
  .band path { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
`;

/** The card in a language, as a page that needs nothing else. */
export function cardPage(language: Language, { city }: Pick<Settings, 'city'>): string {
  const face = (value: number) =>
    `<svg viewBox="0 0 32 32" style="--face:var(--answer-${value});--mark:var(--on-answer-${value})"><use href="#f${value}"/></svg>`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8">
<style>${read('styles/tokens.css')}${style}</style>
${drawingOf('survey/Faces')}
<main>
  <header>${drawingOf('Mark')}Suara Layanan<span>${city}</span></header>
  <h1>${impressionQuestion[language]}</h1>
  <div class="row">${[1, 2, 3, 4].map(face).join('')}</div>
  <p>${promise[language]}</p>
</main>
${drawingOf('home/Band')}
</html>`;
}
