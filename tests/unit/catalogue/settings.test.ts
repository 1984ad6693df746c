import { describe, expect, it } from 'vitest';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { catalogueWith, compileWith, problemsOf } from './sheets.ts';

describe('settings', () => {
  it.each([
    ['"city":"Kota Contoh"', '"city":""', 'settings.json, field city: expected a text'],
    ['"city":"Kota Contoh",', '', 'settings.json, field city: expected a text'],
    ['"city":', '"kota":"","city":', 'settings.json: expected no field kota'],
    [
      'Asia/Jakarta',
      'WIB Barat',
      'settings.json, field timeZone: expected an IANA time zone such as Asia/Jakarta',
    ],
    [
      'https://aduan',
      'aduan',
      'settings.json, field complaintChannels.0.url: expected an address that starts with https://',
    ],
    [
      '"112"',
      '112',
      'settings.json, field emergencyNumbers.0.number: expected digits only, such as "112"',
    ],
    [
      '"112"',
      '"1-1-2"',
      'settings.json, field emergencyNumbers.0.number: expected digits only, such as "112"',
    ],
    [
      '"city":',
      '"origin":"https://suara.example/","city":',
      'settings.json, field origin: expected an origin such as https://suara.example.go.id',
    ],
    [
      '"city":',
      '"digestHour":24,"city":',
      'settings.json, field digestHour: expected a whole number from 0 to 23',
    ],
    [
      '"city":',
      '"retention":{"commentYears":0},"city":',
      'settings.json, field retention.commentYears: expected a whole number of years from 1 to 30',
    ],
    [
      '"city":',
      '"dataProtection":{"officer":"Bagian Hukum","contact":"hukum@kota"},"city":',
      'settings.json, field dataProtection.contact: expected an address that starts with mailto: or https://',
    ],
    [
      '"city":',
      '"directedShare":25,"city":',
      'settings.json, field directedShare: expected a share from 0 to 1, such as 0.25',
    ],
    [
      '"city":',
      '"nationalMetadata":{"regionCode":"3671"},"city":',
      'settings.json, field nationalMetadata.regionCode: expected province and city such as "36.71"',
    ],
    [
      '"city":',
      '"securityContact":"javascript:alert(1)","city":',
      'settings.json, field securityContact: expected an address that starts with mailto: or https://',
    ],
    [
      '"city":',
      '"paper":{"afterEntry":"burnt"},"city":',
      'settings.json, field paper.afterEntry: expected afterEntry "destroyed" with withinDays, or "archived" with years',
    ],
    [
      '"city":',
      '"paper":{"afterEntry":"destroyed","withinDays":0},"city":',
      'settings.json, field paper.withinDays: expected a whole number of days from 1 to 90',
    ],
    [
      '"city":',
      '"paper":{"afterEntry":"archived"},"city":',
      'settings.json, field paper.years: expected a whole number of years from 1 to 30',
    ],
    [
      '"city":',
      '"paper":{"afterEntry":"archived","years":5,"withinDays":30},"city":',
      'settings.json, field paper: expected no field withinDays',
    ],
    [
      '"city":',
      '"closing":{"periods":["week"],"from":"2027-01","checkDays":1,"approveDays":2,"publishDays":3},"city":',
      'settings.json, field closing.periods.0: expected a list of "month", "quarter", "semester", "year"',
    ],
    [
      '"city":',
      '"closing":{"periods":["year"],"from":"2027-01","checkDays":9,"approveDays":2,"publishDays":3},"city":',
      'settings.json, field closing.checkDays: expected days of checking not after those of approving, and days of approving not after those of publishing',
    ],
  ] as const)('are refused with %s changed to %s', (from, to, problem) => {
    expect(problemsOf('settings.json', from, to)).toEqual([problem]);
  });

  it.each(['null', '[]', '"Kota Contoh"'])('are refused if they are %s', (text) => {
    const compiled = compileWith('settings.json', () => text);
    expect(compiled.ok ? [] : compiled.problems.map(formatProblem)).toEqual([
      'settings.json: expected an object with the fields city, government, timeZone, timeZoneLabel, complaintChannels, emergencyNumbers, origin, digestHour, approveCatalogue, openingHours, plausibility, directedShare, report, paper, retention, dataProtection, securityContact, software, nationalMetadata, closing',
    ]);
  });

  it('are refused if they are no JSON', () => {
    expect(problemsOf('settings.json', '{', '')).toEqual([
      expect.stringMatching(/^settings.json: expected JSON \(.+\)$/),
    ]);
  });

  it('keep the origin that QR codes carry', () => {
    const { settings } = catalogueWith('settings.json', (text) =>
      text.replace('{', '{"origin":"https://suara.example",'),
    );
    expect(settings.origin).toBe('https://suara.example');
  });

  it.each([
    { afterEntry: 'destroyed', withinDays: 30 },
    { afterEntry: 'archived', years: 2 },
  ] as const)('keep what becomes of paper once it is $afterEntry', (paper) => {
    const { settings } = catalogueWith('settings.json', (text) =>
      text.replace('{', `{"paper":${JSON.stringify(paper)},`),
    );
    expect(settings.paper).toEqual(paper);
  });
});
