/**
 * `npm run print:reports -- --department disdukcapil [--service ktp-el] [--period 2025]
 * [--edition 1] [--origin https://suara.example.go.id] [--out reports]`: writes the official reports of `/laporan` as PDF,
 * DOCX and XLSX files: of a department and each of its services, or of the one service named, or of the edition of a
 * department as it was published. Without an origin it reports the made-up figures of a trial site on this machine.
 */
import { documentOf } from '#site/components/report/docx/document-of.ts';
import { pdfPages } from '../print/pdf-pages.ts';
import { type PrintedUnit, printUnits } from '../print/print-units.ts';
import { giveUp } from '../run/programs.ts';
import { printReport } from './print-report.ts';

const usage = `npm run print:reports -- --department disdukcapil [--service ktp-el] [--period 2025]
                   [--edition 1] [--origin https://suara.example.go.id] [--out reports]`;

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;

async function readWorkbook({
  unit,
  period,
  edition,
  address,
  page,
}: PrintedUnit): Promise<Buffer> {
  const [department = '', service] = unit.split('/');
  const query = new URLSearchParams({
    department,
    ...(service !== undefined && { service }),
    ...(period !== undefined && { period }),
    ...(edition !== undefined && { edition }),
  });
  const file = edition === undefined ? 'reports/report.xlsx' : 'editions/edition.xlsx';
  const workbook = await page.request.get(`${address}/api/v1/${file}?${query}`);
  if (!workbook.ok()) giveUp(`The workbook of ${unit} was answered with ${workbook.status()}.`);
  return workbook.body();
}

await printUnits({ usage, out: 'reports', port: 8792, editions: true }, async (report) => {
  const { unit, period, edition, page } = report;
  await report.open(`/laporan/${unit}`);
  const parts = ['laporan-skm', ...unit.split('/'), period, edition && `edisi-${edition}`];
  const name = parts.filter((part) => part !== undefined).join('-');
  const pdf = await printReport(page);
  const document = await documentOf(await page.content());
  if (document === undefined) giveUp(`The page of ${unit} shows no report.`);
  await report.save(`${name}.docx`, Buffer.from(document), kilobytes(document.byteLength));
  await report.save(`${name}.pdf`, pdf, `${pdfPages(pdf).length} pages`);
  const workbook = await readWorkbook(report);
  await report.save(`${name}.xlsx`, workbook, kilobytes(workbook.length));
});
