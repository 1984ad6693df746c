import { describe, expect, it } from 'vitest';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import {
  choosePosters,
  type PosterChoice,
  type PosterQuery,
  posterPages,
  wholeCity,
} from '#shared/catalogue/poster-choice.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const index = catalogueIndex(testCatalogue);
const choose = (query: PosterQuery) => choosePosters(testCatalogue, index, query);

function chosen(query: PosterQuery): PosterChoice {
  const choice = choose(query);
  if ('refused' in choice) throw new Error(`${choice.refused} was refused`);
  return choice;
}

const codes = (query: PosterQuery) => chosen(query).counters.map(({ code }) => code);

describe('the posters chosen', () => {
  it('are none without a choice, and those of the whole city where that is asked for', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ department: '', format: 'a6' })).toEqual([]);
    const all = openCounters(testCatalogue).map(({ code }) => code);
    expect(codes({ department: wholeCity })).toEqual(all);
    expect(chosen({}).format).toBe('a4');
  });

  it('are those of a list of codes and no others, without those that have closed since', () => {
    expect(codes({ codes: 'b6cz4,7K3QF,C0SEH', department: 'bkpsdm' })).toEqual(['7K3QF', 'B6CZ4']);
    expect(choose({ codes: '7K3QF,<b>' })).toEqual({ refused: 'counter', value: '<B>' });
  });

  it.each([
    [{ department: 'disdukcapil' }, ['7K3QF', '4M9TJ', 'R5VD0']],
    [{ department: 'disdukcapil', service: 'ktp-el' }, ['7K3QF', '4M9TJ']],
    [{ service: 'disdukcapil/ktp-el' }, ['7K3QF', '4M9TJ']],
    [{ department: 'disdukcapil', service: '', counter: '' }, ['7K3QF', '4M9TJ', 'R5VD0']],
    [{ counter: 'H2XBB' }, ['H2XBB']],
    [{ counter: 'h2xbb' }, ['H2XBB']],
  ])('of %j are %j', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  it('tell the department and service of a counter', () => {
    const { department, service } = chosen({ counter: 'H2XBB' });
    expect([department?.id, service?.id]).toEqual(['rsud', 'rsud/rawat-jalan']);
  });
});

describe('a narrower choice that contradicts a wider one', () => {
  it.each([
    [{ department: 'rsud', service: 'disdukcapil/ktp-el' }, 'service', 3],
    [{ department: wholeCity, service: 'disdukcapil/ktp-el' }, 'service', 7],
    [{ department: 'rsud', counter: '7K3QF' }, 'counter', 3],
    [{ service: 'disdukcapil/ktp-el', counter: 'H2XBB' }, 'counter', 2],
    [{ department: wholeCity, counter: 'H2XBB' }, 'counter', 7],
  ])('gives way: %j', (query, ignored, count) => {
    expect(chosen(query)).toMatchObject({ ignored });
    expect(chosen(query).counters).toHaveLength(count);
  });
});

describe('what does not exist', () => {
  it.each([
    [{ department: 'nothing' }, { refused: 'department', value: 'nothing' }],
    [
      { department: 'rsud', service: 'ktp-el' },
      { refused: 'service', value: 'ktp-el' },
    ],
    [{ service: 'ktp-el' }, { refused: 'service', value: 'ktp-el' }],
    [{ counter: 'ZZZZZ' }, { refused: 'counter', value: 'ZZZZZ' }],
    [{ format: 'a5' }, { refused: 'format', value: 'a5' }],
  ])('is refused: %j', (query, refusal) => {
    expect(choose(query)).toEqual(refusal);
  });
});

describe('the pages', () => {
  const sizes = (query: PosterQuery) => posterPages(chosen(query)).map((page) => page.length);

  it('have one counter each', () => {
    expect(sizes({ department: 'rsud', format: 'a6' })).toEqual([1, 1, 1]);
  });

  it('have eight stickers each', () => {
    expect(sizes({ department: wholeCity, format: 'sticker' })).toEqual([7]);
  });

  it('are filled with stickers of the one counter chosen', () => {
    expect(sizes({ counter: 'H2XBB', format: 'sticker' })).toEqual([8]);
    expect(sizes({ counter: 'H2XBB', format: 'a4' })).toEqual([1]);
  });
});

it('a counter that has closed is printed no more', () => {
  expect(choose({ counter: 'C0SEH' })).toEqual({ refused: 'closed', value: 'C0SEH' });
});
