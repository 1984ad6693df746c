/** The audit trail speaks in words. */
import { describe, expect, it } from 'vitest';
import { type AuditEntry, auditedActions } from '#shared/panel/audit.ts';
import { actionsOn, auditTopics } from '#shared/panel/audit-query.ts';
import { sayAct } from '#site/components/panel/audit/act-words.ts';
import { auditCsv } from '#site/components/panel/audit/audit-file.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const entry: AuditEntry = {
  id: 1,
  at: '2026-11-17T03:05Z',
  actorName: 'Sri',
  role: 'head',
  departments: ['disdukcapil'],
  action: 'people-served-reported',
  subject: 'disdukcapil/ktp-el',
  detail: { month: '2026-09', people: 1250 },
};

const say = (changed: Partial<AuditEntry>, language: 'id' | 'en' = 'id') => {
  const { act, subject, details } = sayAct({ ...entry, ...changed }, testCatalogue, language);
  return `${act}${subject && `: ${subject}`}${details.map((each) => ` (${each})`).join('')}`;
};

describe('an act in the audit trail', () => {
  it('names the service, the month and the number, in both languages', () => {
    expect(say({})).toBe('melaporkan orang dilayani: KTP-el (September 2026) (1.250 orang)');
    expect(say({}, 'en')).toMatch(
      /^reported people served: .* \(September 2026\) \(1,250 people\)$/,
    );
  });

  it('tells a state that changed, and nothing of one that did not', () => {
    const of = { action: 'action-reported', subject: 'Kursi baru' } as const;
    expect(say({ ...of, detail: { from: 'under-way', to: 'under-way' } })).toBe(
      'melaporkan kemajuan tindakan: Kursi baru',
    );
    expect(say({ ...of, detail: { from: 'proposed', to: 'under-way' } })).toContain(
      '(dari Diusulkan menjadi Berjalan)',
    );
  });

  it('tells what was before and after a change of an account', () => {
    const said = say({
      action: 'user-changed',
      subject: 'Ratna',
      detail: {
        roleBefore: 'staff',
        roleAfter: 'head',
        departmentsBefore: 'rsud',
        departmentsAfter: 'rsud disdukcapil',
        emailBefore: '',
        emailAfter: 'r@kota.example',
      },
    });
    expect(said).toContain('(peran dari Petugas unit menjadi Kepala unit)');
    expect(said).toContain('(unit dari RSUD menjadi RSUD, Disdukcapil)');
    expect(said).toContain('(surel dari kosong menjadi r@kota.example)');
  });

  it('names to whom comments were passed, how sheets came, and what years were imported', () => {
    expect(say({ action: 'comments-pass', subject: '3', detail: { to: 'rsud' } })).toBe(
      'meneruskan komentar (3 komentar) (kepada RSUD)',
    );
    expect(
      say({
        action: 'sheets-imported',
        detail: { channel: 'paper', month: '2026-09', sheets: 12 },
      }),
    ).toContain('(Kertas, diisi sendiri) (September 2026) (12 lembar)');
    expect(
      say({
        action: 'earlier-results-imported',
        subject: 'city 2024, disdukcapil/ktp-el 2024-Q3, ...',
        detail: { rows: 7 },
      }),
    ).toBe('mengimpor hasil terdahulu: Kota, Tahun 2024; KTP-el, Triwulan III 2024; ... (7 baris)');
  });

  it('names how somebody came in, and not whom twice', () => {
    expect(say({ action: 'signed-in', subject: 'Sri', detail: { way: 'passkey' } })).toBe(
      'masuk (dengan kunci sandi)',
    );
  });
});

it('every act is of a topic, so that a filter finds it', () => {
  const found = new Set(auditTopics.flatMap(actionsOn));
  expect(auditedActions.filter((action) => !found.has(action))).toEqual([]);
});

it('the file has words and a time that sorts, in the dialect of the language', () => {
  const text = auditCsv([entry], testCatalogue, 'id');
  const [header, row] = text.slice(1).split('\r\n');
  expect(header).toBe('Waktu;Nama;Peran;Unit;Tindakan;Kepada atau tentang;Rincian');
  expect(row).toBe(
    '2026-11-17 10:05;Sri;Kepala unit;Disdukcapil;melaporkan orang dilayani;KTP-el;September 2026 · 1.250 orang',
  );
  expect(auditCsv([entry], testCatalogue, 'en')).toContain('Time,Name,Role,Department');
});
