/**
 * `/api/panel/unit/{department}/sheets/...`: questionnaires in a file. It is checked, then imported as a whole or
 * not at all; what was imported before is not stored again.
 */
import { type Context, Hono } from 'hono';
import { localHour, monthOf } from '#shared/local-time.ts';
import { type NumberedSheet, sheetImport } from '#shared/paper/read-sheets.ts';
import {
  type CheckedSheets,
  type ImportedSheets,
  longestSheetFile,
  mostSheets,
  type SheetColumn,
  type SheetCount,
  sheetTemplate,
} from '#shared/paper/sheet-file.ts';
import { askedAdded } from '#shared/survey/added-elements.ts';
import type { CheckedFile } from '#shared/tables/checked-file.ts';
import { city } from '../city.ts';
import { enterSheets, readStoredSheets, type StoredSheet } from '../db/append-sheets.ts';
import type { PanelContext } from './panel-context.ts';
import { exampleFile, type SentFile, withFile } from './sent-file.ts';
import { numberedId, serviceAt, toStore } from './sheet-to-store.ts';

type SheetContext = Context<PanelContext>;

const today = () => localHour(new Date(), city().settings.timeZone).day;
const departmentOf = (c: SheetContext) => c.req.param('department') ?? '';

const sheetsFile = (department: string): SentFile<SheetColumn, NumberedSheet> => ({
  kind: sheetImport({
    serviceAt: (counter) => serviceAt(department, counter),
    added: city().index.departmentById.get(department)?.added ?? [],
    today: today(),
  }),
  longest: longestSheetFile,
  most: mostSheets,
  choose: {
    id: 'Pilih file yang berisi lembar; contohnya ada di halaman ini.',
    en: 'Choose a file with questionnaires; an example is on this page.',
  },
  split: {
    id: `Bagi file ini: paling banyak ${mostSheets} lembar sekali impor.`,
    en: `Split this file: ${mostSheets} questionnaires at most in one import.`,
  },
});

export const sheetFiles = new Hono<PanelContext>();

sheetFiles.get('/template.csv', (c) => {
  const { index } = city();
  const service = index
    .servicesOf(departmentOf(c))
    .find(({ id }) => index.openCountersOf(id).length > 0);
  const [counter] = service === undefined ? [] : index.openCountersOf(service.id);
  const example = {
    counter: counter?.code ?? '',
    asked: service?.asked ?? [],
    added: askedAdded(index.departmentById.get(departmentOf(c)) ?? {}),
    day: today(),
  };
  return exampleFile(c, 'lembar-kuesioner.csv', (dialect) => sheetTemplate(example, dialect));
});

/** Reads the file that was sent, and hands on what is to be stored of it. */
function withSheets(
  c: SheetContext,
  use: (
    sheets: readonly StoredSheet[],
    department: string,
    checked: CheckedFile,
  ) => Promise<Response>,
): Promise<Response> {
  const department = departmentOf(c);
  return withFile(c, sheetsFile(department), async (sheets, checked) => {
    const stored = sheets.map(async (sheet) => {
      const service = serviceAt(department, sheet.counter)?.id ?? '';
      return toStore({ ...sheet, id: await numberedId(sheet) }, service);
    });
    return use(await Promise.all(stored), department, checked);
  });
}

sheetFiles.post('/check', (c) =>
  withSheets(c, async (read, _, checked) => {
    const ids = read.map(({ service, day, said }) => ({ service, day, id: said.id }));
    const known = await readStoredSheets(c.env.DB, ids);
    const groups = Map.groupBy(
      read,
      ({ service, channel, day }) => `${service} ${channel} ${monthOf(day)}`,
    );
    const counts = [...groups.values()].flatMap((group): SheetCount[] => {
      const [first] = group;
      if (first === undefined) return [];
      const before = group.filter(({ said }) => known.has(said.id)).length;
      const { service, channel, day } = first;
      return [
        { service, channel, month: monthOf(day), fresh: group.length - before, known: before },
      ];
    });
    const answer: CheckedSheets & CheckedFile = { counts, ...checked };
    return c.json(answer);
  }),
);

sheetFiles.post('/import', (c) =>
  withSheets(c, async (read, department) => {
    const stored = await enterSheets(c.env.DB, read, 'sheets-imported', {
      viewer: c.get('viewer'),
      department,
      now: new Date(),
    });
    const answer: ImportedSheets = { stored, known: read.length - stored };
    return c.json(answer, 201);
  }),
);
