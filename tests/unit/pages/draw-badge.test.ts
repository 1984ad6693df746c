import { describe, expect, it } from 'vitest';
import { type Badge, badgeSize, drawBadge } from '#functions/pages/draw-badge.ts';
import { noneEntered } from '#shared/publication/entered.ts';
import { gradeOf } from '#shared/statistics/grade.ts';

const indexed = {
  status: 'full',
  respondents: 1831,
  index: 87.47,
  grade: 'B',
  interval: { low: 86.5, high: 88.4 },
} as const;

const badge: Badge = {
  name: 'Disdukcapil',
  figure: indexed,
  entered: noneEntered,
  period: 'Triwulan III 2026',
  language: 'id',
  theme: 'auto',
  demo: false,
};

/** What the badge shows, line by line. */
const linesOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
const titleOf = (svg: string) => /<title[^>]*>([^<]*)</.exec(svg)?.[1];

/** Relative luminance and contrast of WCAG 2.2. */
function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
const fillOf = (svg: string, name: string) =>
  new RegExp(`\\.${name}\\{fill:(#[\\da-f]+)`).exec(svg)?.[1] ?? '';

describe('a badge', () => {
  it('shows index, band, respondents and period', () => {
    expect(linesOf(drawBadge(badge))).toEqual([
      '87,47',
      'IKM · B',
      'Disdukcapil',
      'Baik · 1.831 responden',
      'Triwulan III 2026',
    ]);
  });

  it('says the same in its title, for who does not see it', () => {
    expect(titleOf(drawBadge(badge))).toBe(
      'Indeks kepuasan warga (IKM), Disdukcapil: 87,47 (mutu B, Baik), 1.831 responden, Triwulan III 2026',
    );
  });

  it('speaks English, with its decimal point', () => {
    const lines = linesOf(drawBadge({ ...badge, language: 'en', period: 'Quarter 3 of 2026' }));
    expect(lines).toContain('87.47');
    expect(lines).toContain('Good · 1,831 respondents');
  });

  it('tells in its title how many did not answer themselves', () => {
    const title = titleOf(drawBadge({ ...badge, entered: { paper: 40, assisted: 12 } }));
    expect(title).toContain(
      '1.831 responden, 52 di antaranya dimasukkan petugas: 40 dari kertas, 12 dibacakan, Triwulan',
    );
  });

  it('tells that few answered', () => {
    const few = { ...indexed, status: 'caution', respondents: 31 } as const;
    expect(titleOf(drawBadge({ ...badge, figure: few }))).toContain('baca dengan hati-hati');
  });

  it.each([
    ['nothing of fewer than ten', { status: 'insufficient' }, 'Belum cukup responden'],
    [
      'the number of ten or more',
      { status: 'count', respondents: 12 },
      'Belum cukup: 12 responden',
    ],
  ] as const)('without an index shows %s', (_, figure, line) => {
    const svg = drawBadge({ ...badge, figure });
    expect(linesOf(svg)).toEqual(['IKM', 'Disdukcapil', line, 'Triwulan III 2026']);
    expect(titleOf(svg)).not.toContain('mutu');
  });

  it('says that answers are made up', () => {
    const svg = drawBadge({ ...badge, demo: true });
    expect(linesOf(svg)).toContain('data contoh · Triwulan III 2026');
    expect(titleOf(svg)).toContain('data contoh');
  });

  it('takes any name as text', () => {
    const svg = drawBadge({ ...badge, name: '<script>"A" & B' });
    expect(svg).toContain('&lt;script&gt;&quot;A&quot; &amp; B');
    expect(svg).not.toContain('<script>');
  });

  it('squeezes a long name, and cuts a longer one', () => {
    const long = 'Administrasi Kependudukan';
    expect(drawBadge({ ...badge, name: long })).toContain(`textLength="206"`);
    expect(linesOf(drawBadge({ ...badge, name: long }))).toContain(long);
    const cut = linesOf(drawBadge({ ...badge, name: long.repeat(3) }))[2];
    expect(cut).toMatch(/^Administrasi Kependudukan.*…$/);
    expect(Number(cut?.length) * 16 * 0.57 * 0.8).toBeLessThanOrEqual(206);
  });

  it('is of the size that pages reserve for it', () => {
    expect(drawBadge(badge)).toContain(
      `width="${badgeSize.width}" height="${badgeSize.height}" viewBox`,
    );
  });

  it('follows the device unless it is told', () => {
    expect(drawBadge(badge)).toContain('@media(prefers-color-scheme:dark)');
    const [light, dark] = (['light', 'dark'] as const).map((theme) =>
      drawBadge({ ...badge, theme }),
    );
    expect(light).not.toContain('@media');
    expect(luminance(fillOf(light ?? '', 'p'))).toBeGreaterThan(0.9);
    expect(luminance(fillOf(dark ?? '', 'p'))).toBeLessThan(0.05);
  });

  describe.each(['light', 'dark'] as const)('by %s', (theme) => {
    it.each([95, 80, 70, 40, undefined])('is easy to read at %s', (index) => {
      const figure =
        index === undefined
          ? ({ status: 'insufficient' } as const)
          : { ...indexed, index, grade: gradeOf(index) };
      const svg = drawBadge({ ...badge, figure, theme });
      for (const [ink, paper] of [
        ['o', 'g'],
        ['i', 'p'],
        ['m', 'p'],
      ] as const) {
        expect(contrast(fillOf(svg, ink), fillOf(svg, paper)), ink).toBeGreaterThanOrEqual(4.5);
      }
    });
  });
});
