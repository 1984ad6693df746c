import { describe, expect, it } from 'vitest';
import { sayCounted } from '#site/components/panel/overview-sentences.ts';

describe('the respondents of the sample beside those of the figure', () => {
  it('are told apart where people served are known of some services and months only', () => {
    expect(sayCounted({ respondents: 2621 }, 2862, 'id')).toBe(
      'Yang dihitung di sini 2.621 dari 2.862 responden periode ini: hanya mereka dari layanan dan bulan yang jumlah orang dilayaninya sudah dilaporkan.',
    );
    expect(sayCounted({ respondents: 2621 }, 2862, 'en')).toContain('2,621 of the 2,862');
  });

  it('need no word where they are the same', () => {
    expect(sayCounted({ respondents: 2862 }, 2862, 'id')).toBeUndefined();
  });
});
