/**
 * The badge that a department puts on its own site: index, band, respondents and period in one small SVG
 * that needs no font, no script and no page around it.
 */
import type { Language, Text } from '#shared/language.ts';
import type { Entered } from '#shared/publication/entered.ts';
import { figureInWords, sayFigure } from '#shared/publication/figure-in-words.ts';
import type { Figure } from '#shared/publication/results.ts';
import type { Grade } from '#shared/statistics/grade.ts';
import { escapeHtml } from './escape-html.ts';

export const badgeThemes = ['auto', 'light', 'dark'] as const;

/** `auto` follows what the reader's device prefers. */
export type BadgeTheme = (typeof badgeThemes)[number];

export interface Badge {
  /** Of the department, or of a service and its department. */
  readonly name: string;
  readonly figure: Figure;
  /** Whose answers staff entered; told in the title. */
  readonly entered: Entered;
  /** `Triwulan III 2026`. */
  readonly period: string;
  readonly language: Language;
  readonly theme: BadgeTheme;
  /** Whether the answers are made up. */
  readonly demo: boolean;
}

export const badgeSize = { width: 340, height: 88 };

const words = {
  demo: { id: 'data contoh', en: 'sample data' },
  notYet: { id: 'Belum cukup', en: 'Not enough yet' },
} as const satisfies Record<string, Text>;

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly none: string;
  readonly onNone: string;
  readonly grade: Readonly<Record<Grade, readonly [fill: string, on: string]>>;
}

/** Those of the site (`site/styles/tokens.css`). */
const light: Colours = {
  paper: '#fffdf9',
  ink: '#17252a',
  muted: '#435256',
  line: '#d5d2c8',
  none: '#f4f1ea',
  onNone: '#435256',
  grade: {
    A: ['#0f6b6b', '#fff'],
    B: ['#8fae8b', '#17252a'],
    C: ['#d9b26a', '#17252a'],
    D: ['#b5471b', '#fff'],
  },
};
const dark: Colours = {
  paper: '#10191b',
  ink: '#e9f0ee',
  muted: '#b3c2c1',
  line: '#34474b',
  none: '#18262a',
  onNone: '#b3c2c1',
  grade: {
    A: ['#3fa9a6', '#10191b'],
    B: ['#8fb58b', '#10191b'],
    C: ['#efd5a3', '#10191b'],
    D: ['#e57f52', '#10191b'],
  },
};

function styleOf(colours: Colours, grade: Grade | undefined): string {
  const [fill, on] = grade === undefined ? [colours.none, colours.onNone] : colours.grade[grade];
  return `.p{fill:${colours.paper};stroke:${colours.line}}.i{fill:${colours.ink}}.m{fill:${colours.muted}}.g{fill:${fill}}.o{fill:${on}}`;
}

/** How wide a letter of a sans serif is at most on average, in its own height. */
const letterWidth = 0.57;

/** The narrowest that letters may be squeezed. */
const narrowest = 0.8;

/** A line of text that is never wider than its room, whatever font the reader has. */
function line(
  text: string,
  at: { x: number; y: number; room: number; size: number; class: string; more?: string },
): string {
  const wide = at.size * letterWidth;
  const most = Math.floor(at.room / (wide * narrowest));
  const kept = text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
  const squeezed =
    kept.length * wide > at.room ? ` textLength="${at.room}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${at.x}" y="${at.y}" font-size="${at.size}" class="${at.class}"${at.more ?? ''}${squeezed}>${escapeHtml(kept)}</text>`;
}

/** The badge as an SVG document. */
export function drawBadge({ name, figure, entered, period, language, theme, demo }: Badge): string {
  const { width, height } = badgeSize;
  const grade = 'grade' in figure ? figure.grade : undefined;
  const { index, verdict, respondents } = figureInWords(figure, language);
  const label = demo ? words.demo[language] : undefined;

  const said = sayFigure(name, figure, period, language, entered);
  const spoken = label === undefined ? said : `${said}, ${label}`;
  const palette = {
    auto: `${styleOf(light, grade)}@media(prefers-color-scheme:dark){${styleOf(dark, grade)}}`,
    light: styleOf(light, grade),
    dark: styleOf(dark, grade),
  }[theme];
  const middle = ' text-anchor="middle"';
  const block =
    index === undefined
      ? line('IKM', { x: 54, y: 52, room: 90, size: 22, class: 'o b', more: middle })
      : line(index, { x: 54, y: 47, room: 94, size: 30, class: 'o b', more: middle }) +
        line(`IKM · ${grade}`, { x: 54, y: 69, room: 90, size: 14, class: 'o', more: middle });
  const verdictLine =
    index === undefined && respondents !== undefined
      ? `${words.notYet[language]}: ${respondents}`
      : [verdict, respondents].filter((part) => part !== undefined).join(' · ');
  const lastLine = [label, period].filter((part) => part !== undefined).join(' · ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t" lang="${language}"><title id="t">${escapeHtml(spoken)}</title><style>text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif}.b{font-weight:700}${palette}</style><rect class="p" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/><path class="g" d="M11 1h97v${height - 2}H11a10 10 0 0 1-10-10V11A10 10 0 0 1 11 1z"/>${block}${line(name, { x: 122, y: 30, room: 206, size: 16, class: 'i b' })}${line(verdictLine, { x: 122, y: 52, room: 206, size: 14, class: 'i' })}${line(lastLine, { x: 122, y: 72, room: 206, size: 13, class: 'm' })}</svg>`;
}
