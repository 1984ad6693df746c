/** What a city may choose of what is plausible at its counters. */
import { describe, expect, it } from 'vitest';
import { counterRules, usualRules } from '#shared/trust/counter-rules.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { problemsOf } from '../catalogue/sheets.ts';

const rulesWith = (plausibility: Parameters<typeof counterRules>[0]['settings']['plausibility']) =>
  counterRules({
    counters: testCatalogue.counters,
    settings: plausibility === undefined ? {} : { plausibility },
  });

const problemsWith = (plausibility: string) =>
  problemsOf('settings.json', '"city":', `"plausibility":${plausibility},"city":`);

describe('the rules of counters', () => {
  it('are the usual ones of a city that says nothing', () => {
    const rules = rulesWith(undefined);
    expect(rules.mostInAnHour('4M9TJ')).toBe(60);
    expect(rules.mostWhileClosed).toBe(5);
    expect(usualRules.mostInAnHour('4M9TJ')).toBe(60);
  });

  it('are those of the counter, its service or its department, whichever is closest', () => {
    const rules = rulesWith({ answersAnHour: { disdukcapil: 120, '4M9TJ': 240 } });
    expect(['4M9TJ', '7K3QF', 'R5VD0'].map(rules.mostInAnHour)).toEqual([240, 120, 120]);
    expect(rulesWith({ answersWhileClosed: 0 }).mostWhileClosed).toBe(0);
  });

  it.each([
    [
      '{"answersAnHour":{"disdukcapil":29}}',
      'answersAnHour.disdukcapil: expected a whole number of answers from 30 to 240',
    ],
    [
      '{"answersAnHour":{"disdukcapil":241}}',
      'answersAnHour.disdukcapil: expected a whole number of answers from 30 to 240',
    ],
    [
      '{"answersWhileClosed":21}',
      'answersWhileClosed: expected a whole number of answers from 0 to 20',
    ],
    [
      '{"answersAnHour":{"pajak":60}}',
      'answersAnHour.pajak: expected the id of a department, department/slug of a service or the code of a counter',
    ],
  ])('are refused outside their range, and of what the city does not have: %s', (text, problem) => {
    expect(problemsWith(text)).toEqual([`settings.json, field plausibility.${problem}`]);
  });

  it('leave what the promises rest on to nobody', () => {
    expect(problemsWith('{"share":9}')).toEqual([
      'settings.json, field plausibility: expected no field share',
    ]);
  });
});
