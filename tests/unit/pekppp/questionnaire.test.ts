/** The questionnaire that a department used in a year, by the versions of the catalogue. */
import { describe, expect, it } from 'vitest';
import type { OwnQuestion, Service } from '#shared/catalogue/catalogue.ts';
import { type CatalogueOfUnit, questionnairesOf } from '#shared/pekppp/questionnaire.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const year = { id: '2026', from: '2026-01-01' };
const own: OwnQuestion = {
  element: 'conduct',
  question: { id: 'Apakah Anda disapa?', en: 'Were you greeted?' },
  answers: [1, 2, 3, 4].map((each) => ({ id: `${each}`, en: `${each}` })) as never,
};
const [ktp, kk] = testCatalogue.services.filter(({ department }) => department === 'disdukcapil');
if (ktp === undefined || kk === undefined) throw new Error('the fixtures have two services');
const version = (
  number: number,
  day: string,
  services: readonly Service[],
  counters = testCatalogue.counters,
): CatalogueOfUnit => ({ version: number, day, services, counters, added: [] });
const usual = version(1, '2025-06-01', [ktp, kk]);

describe('the questionnaire of a year', () => {
  it('is that of the last version, with the forms of the counters', () => {
    const used = questionnairesOf([usual], year);
    expect(used).toMatchObject({ year: '2026', version: 1, day: '2025-06-01' });
    expect(used.services.map(({ service }) => service.id)).toEqual([ktp.id, kk.id]);
    expect(used.services.every(({ before }) => before.length === 0)).toBe(true);
    expect(used.services[0]?.forms).toContain('short');
  });

  it('says what was asked otherwise before, and until when', () => {
    const changed = { ...ktp, ownQuestions: [own] };
    const shorter = { ...changed, asked: ktp.asked.filter((each) => each !== 'time') };
    const used = questionnairesOf(
      [usual, version(2, '2026-05-04', [changed, kk]), version(3, '2026-09-01', [shorter, kk])],
      year,
    );
    expect(used.services[0]?.before).toEqual([
      { until: '2026-05-04', element: 'conduct', wasAsked: true, own: null },
      { until: '2026-09-01', element: 'time', wasAsked: true, own: null },
    ]);
    expect(used.services[1]?.before).toEqual([]);
  });

  it('holds a service that closed within the year, with no counter open, and none that closed before', () => {
    const closedIn = { ...ktp, closed: '2026-03-01' };
    const closedBefore = { ...kk, closed: '2025-12-31' };
    const used = questionnairesOf([version(1, '2025-06-01', [closedIn, closedBefore], [])], year);
    expect(used.services.map(({ service, forms }) => [service.id, forms])).toEqual([[ktp.id, []]]);
  });

  it('holds what the department adds, also what ended within the year', () => {
    const { question, answers } = own;
    const element = { name: question, question, answers };
    const added = [
      { ...element, key: 'U10' as const },
      { ...element, key: 'U11' as const, closed: '2026-03-01' },
      { ...element, key: 'U12' as const, closed: '2025-12-31' },
    ];
    const used = questionnairesOf([{ ...usual, added }], year);
    expect(used.added.map(({ key }) => key)).toEqual(['U10', 'U11']);
  });
});
