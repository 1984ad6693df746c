import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
