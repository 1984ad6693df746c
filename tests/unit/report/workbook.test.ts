/** The workbook computes the published index by its own formulas, and follows whoever changes a number. */
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '#functions/tables/write-workbook.ts';
import type { Language } from '#shared/language.ts';
import type { AddedElementFigure } from '#shared/publication/results.ts';
import type { Report } from '#shared/report/report.ts';
import type { WorkbookSheet } from '#shared/report/sheet-cells.ts';
import { tableOf } from '#shared/report/tables.ts';
import { workbookOf } from '#shared/report/workbook.ts';
import { rational } from '#shared/statistics/rational.ts';
import { indexFromMeans } from '#shared/statistics/satisfaction-index.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { libreOffice, withoutLibreOffice } from '../../fixtures/libre-office.ts';
import { type Recalculated, recalculate } from '../../fixtures/recalculate.ts';
import { mixedRespondents, reportOfRespondents } from '../../fixtures/report.ts';
import { equalWeights, fullRespondent, weightsOf } from '../statistics/samples.ts';

const report = reportOfRespondents(mixedRespondents());
const sheetsOf = (of: Report, language: Language = 'id') => workbookOf(of, 'Tahun 2026', language);

/** The cell beside a label of the summary. */
const beside = (sheets: Recalculated | undefined, label: string) =>
  sheets?.get('Ringkasan')?.find(([first]) => first === label)?.[1];

const figureOf = ({ results: { figure } }: Report) => {
  if (!('index' in figure)) throw new Error('the report has an index');
  return figure;
};

describe('the sheets', () => {
  it('are seven, in either language', () => {
    expect(sheetsOf(report).map(({ name }) => name)).toEqual([
      'Ringkasan',
      'Unsur',
      'Sebaran jawaban',
      'Responden',
      'Tren',
      'RTL',
      'Kamus',
    ]);
    expect(sheetsOf(report, 'en')[0]?.name).toBe('Summary');
  });

  it('are one more where the unit has written something into its report', () => {
    const written = { number: '12/SKM', 'time.cause': 'Loket kurang.\nAntrean panjang.' };
    const sheet = sheetsOf(reportOfRespondents(mixedRespondents(), { written })).find(
      ({ name }) => name === 'Isian unit',
    );
    const texts = sheet?.rows.map((row) => row.map((cell) => 'text' in cell && cell.text));
    expect(texts).toEqual([
      ['Isian', 'Yang ditulis unit'],
      ['Nomor laporan', '12/SKM'],
      ['Penyebab, U3 Waktu Penyelesaian', 'Loket kurang.\nAntrean panjang.'],
    ]);
  });

  it('are one more where a question is replaced, with what allows it', () => {
    const replaced = reportOfRespondents(mixedRespondents(), {
      replacements: [
        {
          element: 'cost',
          question: { id: 'Apakah ada pungutan?', en: 'Was there a charge?' },
          answers: [
            { id: 'Selalu', en: 'Always' },
            { id: 'Sering', en: 'Often' },
            { id: 'Jarang', en: 'Rarely' },
            { id: 'Tidak', en: 'Never' },
          ],
          services: [{ id: 'IGD', en: 'Emergency department' }],
          everywhere: true,
        },
      ],
    });
    const sheet = sheetsOf(replaced).find(({ name }) => name === 'Pertanyaan pengganti');
    const texts = sheet?.rows.map((row) => row.map((cell) => 'text' in cell && cell.text));
    expect(texts).toEqual([
      ['Kode', 'Unsur', 'Pertanyaan', '1', '2', '3', '4', 'Ditanyakan oleh', 'Dasar'],
      [
        ...['U4', 'Biaya/Tarif', 'Apakah ada pungutan?', 'Selalu', 'Sering', 'Jarang', 'Tidak'],
        ...['IGD', 'PermenPANRB 14/2017, Lampiran I huruf F, catatan *)'],
      ],
    ]);
  });

  it('are one more where the unit has added elements, whose means are formulas, too', () => {
    const words = { id: 'Kebersihan', en: 'Cleanliness' };
    const plain = reportOfRespondents(mixedRespondents());
    const element: AddedElementFigure = {
      key: 'U10',
      name: words,
      question: words,
      answers: [words, words, words, words],
      figure: {
        status: 'caution',
        respondents: 40,
        counts: [0, 30, 0, 30],
        mean: 3,
        index: 75,
        grade: 'C',
        interval: { low: 68.12, high: 81.03 },
        shares: [0, 50, 0, 50],
        favourable: { share: 50, low: 35.2, high: 64.8 },
      },
    };
    const addedElements = { elements: [element], indexWith: 80.5 };
    const sheet = sheetsOf({ ...plain, results: { ...plain.results, addedElements } }).find(
      ({ name }) => name === 'Unsur tambahan',
    );
    const formulas = sheet?.rows.flat().flatMap((cell) => ('formula' in cell ? cell.formula : []));
    expect(formulas).toEqual([
      'SUMPRODUCT($E$3:$H$3,E4:H4)/SUM(E4:H4)',
      'ROUND(25*I4,2)',
      "ROUND(25*(SUM('Unsur'!D4:D12)+SUM(I4:I4))/10,2)",
    ]);
    expect(tableOf(plain, 'elements', 'id').rows).toHaveLength(9);
  });

  it('keep the widths of their columns, however long a word somebody wrote', () => {
    const planned = reportOfRespondents(mixedRespondents(), {
      plan: [
        {
          ...{
            service: null,
            element: 'time',
            programme: 'a'.repeat(199),
            horizon: 'short',
            progress: 0,
          },
          ...{ office: 'other', department: 'b'.repeat(199), dueDay: '2026-12-31' },
        },
      ],
    });
    const widths = (of: Report) => sheetsOf(of).map((sheet) => sheet.widths);
    expect(JSON.stringify(sheetsOf(planned))).toContain('a'.repeat(199));
    expect(widths(planned)).toEqual(widths(report));
  });

  it('hold no number of elements where there is no index', () => {
    const few = reportOfRespondents(Array.from({ length: 20 }, () => fullRespondent(3)));
    const [, elements, answers] = sheetsOf(few);
    const kinds = [elements, answers].flatMap((sheet) => sheet?.rows.flat() ?? []);
    expect(kinds.filter(({ kind }) => kind === 'formula')).toEqual([]);
    expect(JSON.stringify(elements)).toContain('Belum cukup responden');
  });
});

const weighed = reportOfRespondents(mixedRespondents(), {
  weights: weightsOf((key) => (key === 'time' ? 8 : 1)),
});
const served = reportOfRespondents(mixedRespondents(), {
  served: { reported: [400, 600], expected: 12 },
});

/** Nine hundred people who gave the first element the worst answer. */
const worst = [900, 0, 0, 0];
const changed = sheetsOf(report).map((sheet): WorkbookSheet => {
  if (sheet.name !== 'Sebaran jawaban') return sheet;
  const rows = sheet.rows.map((row, at) =>
    at !== 3
      ? row
      : row.map((cell, column) =>
          column >= 2 && column < 6
            ? {
                kind: 'number' as const,
                number: worst[column - 2] ?? 0,
                style: 'whole' as const,
              }
            : cell,
        ),
  );
  return { ...sheet, rows };
});

const formulaLike: WorkbookSheet = {
  name: 'Ringkasan',
  widths: [20, 20],
  frozen: 0,
  paper: 'upright',
  repeated: 0,
  rows: [
    [
      { kind: 'text', text: 'x' },
      { kind: 'text', text: '=1+1' },
    ],
  ],
};

const workbooks = {
  published: sheetsOf(report),
  weighed: sheetsOf(weighed),
  changed,
  served: sheetsOf(served),
  formulaLike: [formulaLike],
};

describe.skipIf(libreOffice === undefined)(`in LibreOffice (else: ${withoutLibreOffice})`, () => {
  const opened = new Map<string, Recalculated>();
  beforeAll(async () => {
    const files = await Promise.all(
      Object.values(workbooks).map((sheets) => writeWorkbook(sheets, 'IGD')),
    );
    const recalculated = recalculate(files);
    for (const [at, name] of Object.keys(workbooks).entries()) {
      opened.set(name, recalculated[at] ?? new Map());
    }
  }, 120_000);
  const openedAs = (name: keyof typeof workbooks) => opened.get(name);

  it('the index comes out as it was published, with its band', () => {
    const { index, grade } = figureOf(report);
    const sheets = openedAs('published');
    expect(Number(beside(sheets, 'IKM dihitung ulang di sini')).toFixed(2)).toBe(index.toFixed(2));
    expect(beside(sheets, 'Mutu')).toBe(grade);
    const means = sheets
      ?.get('Unsur')
      ?.slice(3, 12)
      .map((row) => Number(row[3]).toFixed(3));
    expect(means).toEqual(report.index?.rows.map(({ mean }) => mean.toFixed(3)));
  });

  it('follows weights that the unit has set', () => {
    const recomputed = beside(openedAs('weighed'), 'IKM dihitung ulang di sini');
    expect(Number(recomputed).toFixed(2)).toBe(weighed.index?.index.toFixed(2));
    expect(weighed.index?.index).not.toBe(report.index?.index);
  });

  it('follows a number that somebody changes, and the published one stays', () => {
    const means = new Map(
      elementKeys.map((key) => {
        const figure = report.results.elements.find(({ variable }) => variable === key);
        const [a, b, c, d] =
          key === 'requirements' || figure === undefined || !('counts' in figure)
            ? ([900, 0, 0, 0] as const)
            : figure.counts;
        return [key, rational(a + 2 * b + 3 * c + 4 * d, a + b + c + d)] as const;
      }),
    );
    const expected = indexFromMeans(means, equalWeights);
    const sheets = openedAs('changed');
    expect(Number(beside(sheets, 'IKM dihitung ulang di sini')).toFixed(2)).toBe(
      expected.rounded.toFixed(2),
    );
    expect(beside(sheets, 'Mutu')).toBe(expected.grade);
    expect(Number(beside(sheets, 'IKM yang diumumkan'))).toBe(figureOf(report).index);
  });

  it('says how many respondents a population calls for', () => {
    const label = 'Responden yang dikehendaki (Krejcie & Morgan)';
    expect(beside(openedAs('served'), label)).toBe('278');
  });

  it('a text that looks like a formula stays a text', () => {
    expect(beside(openedAs('formulaLike'), 'x')).toBe('=1+1');
  });
});
