/** The table that goes with the picture of a chart. */
import { describe, expect, it } from 'vitest';
import { chartTable } from '#site/client/results/chart-table.ts';

describe('the table of a chart', () => {
  it('gives every month the limits of chance and what was done in it', () => {
    const { header, rows } = chartTable(
      {
        kind: 'trend',
        data: {
          points: [
            {
              ...{ label: 'Jul 2026', index: 82, low: 81, high: 83, respondents: 50 },
              limits: { mean: 81.5, lower: 79, upper: 84 },
              actions: [{ number: 1, programme: 'Loket ditambah' }],
            },
          ],
        },
      },
      'en',
    );
    expect(header.slice(-4)).toEqual(['Mean', 'Lower limit', 'Upper limit', 'Action']);
    expect(rows).toEqual([['Jul 2026', 82, 81, 83, 50, 81.5, 79, 84, 'Loket ditambah']]);
  });

  it('leaves the limits empty where there are too few months for them', () => {
    const points = [{ label: 'Jul 2026', index: 82, low: 81, high: 83, respondents: 50 }];
    const { header, rows } = chartTable({ kind: 'trend', data: { points } }, 'id');
    expect(rows[0]).toHaveLength(header.length);
    expect(rows[0]?.slice(-4)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('says of each unit in the funnel whether it differs beyond chance, and whether it stands out', () => {
    const { rows } = chartTable(
      {
        kind: 'funnel',
        data: {
          target: 82,
          limits: [],
          points: [
            { label: 'Dinkes', respondents: 900, index: 88, isBeyondChance: true, isApart: true },
            { label: 'Dispora', respondents: 40, index: 80, isBeyondChance: true, isApart: false },
          ],
        },
      },
      'id',
    );
    expect(rows).toEqual([
      ['Dinkes', 88, 900, 'ya', 'ya'],
      ['Dispora', 80, 40, 'ya', 'tidak'],
    ]);
  });

  it('spells out the place of an element on the map', () => {
    const point = { code: 'U3', label: 'U3 Waktu', importance: 21, mean: 3.1 };
    const { header, rows } = chartTable(
      {
        kind: 'importance',
        data: {
          averageImportance: 11,
          averageMean: 3.3,
          points: [{ ...point, quadrant: 'fix-first' }],
        },
      },
      'en',
    );
    expect(rows[0]).toHaveLength(header.length);
    expect(rows[0]?.slice(0, 3)).toEqual(['U3 Waktu', 21, 3.1]);
    expect(rows[0]?.[3]).toMatch(/first/i);
  });
});
