import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issuedFile, readIssued, writeIssued } from '../../../tools/catalogue/issued-file.ts';
import { CatalogueError, cityFolder, readCatalogue } from '../../../tools/catalogue/read.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(cityFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a city’s folder', () => {
  it('is the catalogue, wherever it lies', () => {
    expect(readCatalogue(folder)).toEqual(readCatalogue());
  });

  it('is refused with one line for each problem', () => {
    const path = join(folder, 'counters.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(',full,\n', ',lengkap,\n'));
    const count = readFileSync(path, 'utf8').split(',lengkap,\n').length - 1;
    expect(() => readCatalogue(folder)).toThrow(CatalogueError);
    expect(() => readCatalogue(folder)).toThrow(
      new RegExp(
        `^The catalogue has ${count} problem\\(s\\):(\n  counters.csv row \\d+, .*){${count}}$`,
      ),
    );
  });

  it.each(['departments.csv', 'questions.csv', 'settings.json'])(
    'is refused without %s',
    (file) => {
      rmSync(join(folder, file));
      expect(() => readCatalogue(folder)).toThrow(new RegExp(`^${file}: .*no such file`));
    },
  );

  it('is refused if a file is not in UTF-8, before a letter is lost', () => {
    writeFileSync(
      join(folder, 'counters.csv'),
      Buffer.from('code,name\nF1RMB,Caf\xe9\n', 'latin1'),
    );
    expect(() => readCatalogue(folder)).toThrow('counters.csv: is not in UTF-8');
  });

  it('is refused if a quote is not closed', () => {
    writeFileSync(join(folder, 'services.csv'), 'department,slug\n"dinkes,x\n');
    expect(() => readCatalogue(folder)).toThrow(
      /^services.csv: .* a quotation mark is opened and never closed/,
    );
  });

  it('may have settings with a byte-order mark', () => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    expect(readCatalogue(folder)).toEqual(readCatalogue());
  });
});

describe('the memory of issued codes', () => {
  const counters = () => join(folder, 'counters.csv');
  const memory = () => join(folder, issuedFile);
  const change = (path: string, edit: (text: string) => string) =>
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  const newRow = ',disdukcapil/ktp-el,Loket 9,Kantor Disdukcapil,short,\n';

  it('holds every code of the city with its service', () => {
    const { counters: known } = readCatalogue();
    expect(readIssued(cityFolder)).toEqual(
      new Map(known.map(({ code, service }) => [code, service])),
    );
  });

  it('refuses the build while a code is new, and says how it is remembered', () => {
    change(counters(), (text) => `${text}F2R1H${newRow}`);
    expect(() => readCatalogue(folder)).toThrow(
      'code(s) are new: F2R1H.\nRun `npm run city:catalogue -- --write`',
    );
    writeIssued(folder, new Map([['F2R1H', 'disdukcapil/ktp-el']]));
    expect(readCatalogue(folder).counters.at(-1)?.code).toBe('F2R1H');
  });

  it('refuses that a counter goes', () => {
    change(counters(), (text) => text.replace(/^F1RMB.*\n/m, ''));
    expect(() => readCatalogue(folder)).toThrow('counters.csv: expected the row of F1RMB');
  });

  it.each([
    ['shorter', (text: string) => text.replace(/.*"F1RMB".*\n/, '')],
    [
      'other',
      (text: string) => text.replace('"F1RMB": "disdukcapil/ktp-el"', '"F1RMB": "rsud/igd"'),
    ],
    ['unreadable', (text: string) => text.replace('{', '')],
  ])('may not be made %s by hand', (_, edit) => {
    change(memory(), edit);
    expect(() => readCatalogue(folder)).toThrow(/^issued-codes.json: was changed by hand/);
  });

  it('keeps what it holds when something is added', () => {
    const before = readIssued(folder);
    writeIssued(folder, new Map([['F2R1H', 'disdukcapil/ktp-el']]));
    expect([...readIssued(folder)]).toEqual([...before, ['F2R1H', 'disdukcapil/ktp-el']]);
  });
});
