import { expect, it } from 'vitest';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { givenIn, numbersAskedFor } from '#shared/catalogue/given-in-month.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const [ktp, family] = ['disdukcapil/ktp-el', 'disdukcapil/kartu-keluarga'];
const idsOf = (services: readonly { readonly id: string }[]) => services.map(({ id }) => id);

/** The family card has closed, and its counter gives identity cards. */
const later: Catalogue = {
  ...testCatalogue,
  services: testCatalogue.services.map((each) =>
    each.id === family ? { ...each, closed: '2026-05-03' } : each,
  ),
  counters: testCatalogue.counters.map((each) =>
    each.code === 'R5VD0' ? { ...each, service: ktp } : each,
  ),
};

it('a service was given in the month in which it closed, and in none after', () => {
  expect(idsOf(givenIn('2026-05', testCatalogue, later))).toContain(family);
  expect(idsOf(givenIn('2026-06', later, later))).not.toContain(family);
});

it('a service that was opened later is not asked for before', () => {
  const before = {
    ...testCatalogue,
    services: testCatalogue.services.filter(({ id }) => id !== family),
  };
  expect(idsOf(givenIn('2026-04', before, before))).not.toContain(family);
  expect(idsOf(givenIn('2026-05', before, testCatalogue))).toContain(family);
});

it('a counter that moved within a month counts for both services, one that had closed for neither', () => {
  const countersIn = (month: string, begin: Catalogue, end: Catalogue) =>
    Object.fromEntries(givenIn(month, begin, end).map(({ id, counters }) => [id, counters]));
  expect(countersIn('2026-04', testCatalogue, testCatalogue)).toMatchObject({
    [ktp]: 2,
    [family]: 1,
  });
  expect(countersIn('2026-05', testCatalogue, later)).toMatchObject({ [ktp]: 3, [family]: 1 });
  // The fourth counter served until the end of January.
  expect(countersIn('2026-01', testCatalogue, testCatalogue)).toMatchObject({ [family]: 2 });
});

it('a unit is asked for the months of its services, and what was reported beyond them counts too', () => {
  const given = new Map([
    ['2026-05', new Set([ktp, family])],
    ['2026-06', new Set([ktp])],
  ]);
  const own = new Set([ktp, family]);
  expect(numbersAskedFor(own, given, [])).toBe(3);
  const reported = [
    { service: ktp, month: '2026-05' },
    { service: family, month: '2026-06' },
    { service: 'rsud/igd', month: '2026-06' },
  ];
  expect(numbersAskedFor(own, given, reported)).toBe(4);
});
