import { describe, expect, it } from 'vitest';
import { sheetAfterEntry } from '#site/i18n/entered.ts';

describe('what the privacy page says becomes of a sheet of paper', () => {
  it('promises nothing that the city has not said', () => {
    const { id, en } = sheetAfterEntry(undefined);
    expect(id).toContain('belum menetapkan');
    expect(`${id} ${en}`).not.toMatch(/musnah|destroy|\d/);
  });

  it('names the days within which it is destroyed', () => {
    const { id, en } = sheetAfterEntry({ afterEntry: 'destroyed', withinDays: 30 });
    expect(id).toContain('dimusnahkan unit paling lambat 30 hari');
    expect(en).toContain('destroys the sheet within 30 days');
  });

  it('names the years for which it is kept as a record', () => {
    const { id, en } = sheetAfterEntry({ afterEntry: 'archived', years: 2 });
    expect(id).toContain('sebagai arsip selama 2 tahun');
    expect(en).toContain('as a record for 2 years');
  });

  it('says a single day and a single year as English does', () => {
    expect(sheetAfterEntry({ afterEntry: 'destroyed', withinDays: 1 }).en).toContain(
      'within a day',
    );
    expect(sheetAfterEntry({ afterEntry: 'archived', years: 1 }).en).toContain('for one year');
  });
});
