/** When counters are open, as the settings say. */
import { describe, expect, it } from 'vitest';
import { openAt, parseOpeningHours } from '#shared/catalogue/opening-hours.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { problemsOf } from './sheets.ts';

const cityWith = (openingHours: Readonly<Record<string, string>>) =>
  openAt({ counters: testCatalogue.counters, settings: { openingHours } });

const friday = '2026-10-16';
const saturday = '2026-10-17';

describe('opening hours', () => {
  it('are told by weekday and hour; an hour that has begun counts', () => {
    const isOpen = cityWith({ disdukcapil: 'Mon-Fri 08:00-15:30; Sat 08:00-12:00' });
    const at = (day: string, hour: number) => isOpen('4M9TJ', { day, hour });
    expect([7, 8, 15, 16].map((hour) => at(friday, hour))).toEqual([false, true, true, false]);
    expect([8, 11, 12].map((hour) => at(saturday, hour))).toEqual([true, true, false]);
    expect(at('2026-10-18', 9)).toBe(false);
  });

  it('of a counter go before those of its service, and these before those of its department', () => {
    const isOpen = cityWith({
      disdukcapil: 'Mon-Fri 08:00-16:00',
      'disdukcapil/ktp-el': 'Mon-Fri 08:00-18:00',
      '4M9TJ': 'Mon-Sun 08:00-21:00',
    });
    const at = { day: friday, hour: 17 };
    expect(['R5VD0', '7K3QF', '4M9TJ'].map((code) => isOpen(code, at))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isOpen('4M9TJ', { day: saturday, hour: 20 })).toBe(true);
  });

  it('that nobody has written leave a counter open', () => {
    expect(cityWith({ rsud: 'Mon 08:00-09:00' })('4M9TJ', { day: friday, hour: 3 })).toBe(true);
  });

  it.each(['08:00-16:00', 'Sen-Jum 08:00-16:00', 'Mon-Fri 16:00-08:00', 'Fri-Mon 08:00-16:00', ''])(
    'are refused where they cannot be read: %s',
    (text) => {
      expect(parseOpeningHours(text)).toBeUndefined();
      expect(
        problemsOf('settings.json', '"city":', `"openingHours":{"disdukcapil":"${text}"},"city":`),
      ).toEqual([
        'settings.json, field openingHours.disdukcapil: expected hours such as "Mon-Fri 08:00-16:00; Sat 08:00-12:00"',
      ]);
    },
  );

  it('are refused of what the city does not have', () => {
    expect(
      problemsOf('settings.json', '"city":', '"openingHours":{"pajak":"Mon 08:00-16:00"},"city":'),
    ).toEqual([
      'settings.json, field openingHours.pajak: expected the id of a department, department/slug of a service or the code of a counter',
    ]);
  });
});
