import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../tools/catalogue/read.ts';
import { followUpsByDepartment } from '../../../tools/demo/follow-up-texts.ts';
import { demoFollowUps } from '../../../tools/demo/follow-ups.ts';

const today = '2026-11-23';
const catalogue = readCatalogue();
const followUps = demoFollowUps(catalogue, today);

describe('demo follow-ups', () => {
  it('are of many departments, each of which the city has', () => {
    const departments = new Set(catalogue.departments.map(({ id }) => id));
    expect(Object.keys(followUpsByDepartment).filter((id) => !departments.has(id))).toEqual([]);
    const heard = new Set(followUps.map(({ department }) => department));
    expect(heard.size).toBeGreaterThan(departments.size / 2);
  });

  it('are all in the past, on more days than one', () => {
    const days = new Set(followUps.map(({ publishedDay }) => publishedDay));
    expect([...days].filter((day) => day >= today)).toEqual([]);
    expect(days.size).toBeGreaterThan(10);
  });

  it('are short enough for the table', () => {
    for (const { said, done } of followUps) {
      expect(Math.max(said.id.length, said.en.length)).toBeLessThanOrEqual(300);
      expect(Math.max(done.id.length, done.en.length)).toBeLessThanOrEqual(500);
    }
  });
});
