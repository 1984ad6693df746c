/** A page that is saved whole: evidence that opens in December as it was in October, without a network. */
import { describe, expect, it } from 'vitest';
import { wholePage } from '#site/client/panel/save-page.ts';

const from = 'https://suara.example/hasil/disdukcapil?period=2026';
const files: Readonly<Record<string, readonly [string, string]>> = {
  'https://suara.example/_astro/a.css': ['text/css', 'main { color: teal } /* </style> */'],
  'https://suara.example/gambar/x.png?a=1&b=2': ['image/png', 'PNG'],
};
const load = async (address: string) => {
  const [type, text] = files[address] ?? [];
  if (type === undefined) throw new Error(`nothing is at ${address}`);
  return new Response(text, { headers: { 'Content-Type': type } });
};
const save = (body: string, head = '') =>
  wholePage(
    `<!DOCTYPE html><html lang="id"><head>${head}</head><body class="x">${body}</body></html>`,
    from,
    'Disimpan <hari ini>.',
    load,
  );

describe('a saved page', () => {
  it('says first when and from where', async () => {
    expect(await save('<h1>Hasil</h1>')).toMatch(
      /^<!DOCTYPE html><html lang="id">.*<body class="x"><p style="[^"]+">Disimpan &lt;hari ini>\.<\/p><h1>Hasil<\/h1>/,
    );
  });

  it('holds its styles and pictures itself', async () => {
    const saved = await save(
      '<img src="/gambar/x.png?a=1&amp;b=2" srcset="y.png 2x" alt="">',
      '<link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/i.svg">',
    );
    expect(saved).toContain('<style>main { color: teal } /* <\\/style> */</style>');
    expect(saved).toContain(`src="data:image/png;base64,${btoa('PNG')}"`);
    expect(saved).not.toMatch(/srcset|icon/);
  });

  it('has no script, and nothing that leads elsewhere by itself', async () => {
    const saved = await save(
      '<script>alert(1)</script><script src="/x.js"></script><noscript>tanpa</noscript>',
      '<meta http-equiv="refresh" content="0;url=/"><base href="https://jahat.example/">',
    );
    expect(saved).not.toMatch(/<script|<noscript|http-equiv|<base/);
  });

  it('shows what was published, without what chose it', async () => {
    const saved = await save('<div data-unsaved><select></select></div><article>Poster</article>');
    expect(saved).toContain('<article>Poster</article>');
    expect(saved).not.toContain('<select');
  });

  it('leads back to where it was published, and within itself', async () => {
    const saved = await save('<a href="/metode?a=1&amp;b=2">Metode</a><a href="#unsur">Unsur</a>');
    expect(saved).toContain('href="https://suara.example/metode?a=1&amp;b=2"');
    expect(saved).toContain('href="#unsur"');
  });

  it('is not made where a part of it cannot be had', async () => {
    await expect(save('<img src="/hilang.png" alt="">')).rejects.toThrow('hilang.png');
  });
});
