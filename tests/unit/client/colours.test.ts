/**
 * The colours of charts told apart by those who see fewer: each pair that stands side by side, by day and by
 * night, under full protanopia, deuteranopia and tritanopia (Machado, Oliveira & Fernandes, 2009, IEEE TVCG 15).
 * They are also told apart by place, shape and words; a difference of 10 (CIEDE2000) is seen at a glance.
 */
import { readFileSync } from 'node:fs';
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';

const seenAtAGlance = 10;

/** What a graphic needs against what lies behind it (WCAG 2.2, 1.4.11). */
const graphicContrast = 3;

const visions: Readonly<Record<string, (colour: Color) => Color>> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** Pairs that a reader has to tell apart in a chart. */
const pairs = [
  ['answer-1', 'answer-2'],
  ['answer-1', 'answer-3'],
  ['answer-1', 'answer-4'],
  ['answer-2', 'answer-3'],
  ['answer-2', 'answer-4'],
  ['answer-3', 'answer-4'],
  // The map: what to mend first. The funnel: what differs beyond chance.
  ['answer-1', 'teal'],
  ['ink', 'teal'],
] as const;

const styles = readFileSync(new URL('../../../site/styles/tokens.css', import.meta.url), 'utf8');
const [day = '', night = ''] = styles.split('@media');
const tokensIn = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, hex]) => [name, hex]));
const palettes = { day: tokensIn(day), night: tokensIn(night) };

const toRgb = converter('rgb');
const difference = differenceCiede2000();

describe.each(Object.entries(palettes))('the palette of the %s', (_, palette) => {
  const colour = (name: string): Color => {
    const parsed = toRgb(palette.get(name));
    if (parsed === undefined) throw new Error(`No colour ${name}`);
    return parsed;
  };

  it.each(Object.entries(visions))('is told apart with %s', (_vision, see) => {
    const alike = pairs.filter(
      ([a, b]) => difference(see(colour(a)), see(colour(b))) < seenAtAGlance,
    );
    expect(alike).toEqual([]);
  });

  it('has points and words that stand out from the paper', () => {
    const faint = ['teal', 'ink', 'muted', 'answer-1', 'answer-4'].filter(
      (name) => wcagContrast(colour(name), colour('paper')) < graphicContrast,
    );
    expect(faint).toEqual([]);
  });
});
