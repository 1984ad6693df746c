import { expect, it } from 'vitest';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const index = catalogueIndex(testCatalogue);

it('finds each department, service and counter by its key', () => {
  for (const each of testCatalogue.departments)
    expect(index.departmentById.get(each.id)).toBe(each);
  for (const each of testCatalogue.services) expect(index.serviceById.get(each.id)).toBe(each);
  for (const each of testCatalogue.counters) expect(index.counterByCode.get(each.code)).toBe(each);
});

it('lists what belongs to another, in the order of the catalogue', () => {
  expect(index.servicesOf('rsud').map(({ slug }) => slug)).toEqual(['rawat-jalan', 'igd']);
  expect(index.openCountersOf('disdukcapil/ktp-el').map(({ code }) => code)).toEqual([
    '7K3QF',
    '4M9TJ',
  ]);
});

it('finds a closed counter by its code, and lists it with no service', () => {
  expect(index.counterByCode.get('C0SEH')?.closed).toBe('2026-01-31');
  expect(index.openCountersOf('disdukcapil/kartu-keluarga').map(({ code }) => code)).toEqual([
    'R5VD0',
  ]);
});

it('finds nothing by a key that nobody has', () => {
  expect(index.departmentById.get('constructor')).toBeUndefined();
  expect(index.servicesOf('toString')).toEqual([]);
  expect(index.openCountersOf('rsud')).toEqual([]);
});
