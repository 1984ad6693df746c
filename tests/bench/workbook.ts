/** What the workbook of a report costs: CPU of writing it, the first time and later, and its size (decision 27). */
import { writeWorkbook } from '#functions/tables/write-workbook.ts';
import { workbookOf } from '#shared/report/workbook.ts';
import { mixedRespondents, reportOfRespondents } from '../fixtures/report.ts';

const times = 50;

/** Milliseconds of CPU since a moment. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const about = 'Tahun 2026';
const sheets = workbookOf(reportOfRespondents(mixedRespondents()), about, 'id');
const first = process.cpuUsage();
const { byteLength } = await writeWorkbook(sheets, about);
const firstTime = cpuSince(first);

const later = process.cpuUsage();
for (let i = 0; i < times; i += 1) await writeWorkbook(sheets, about);

console.log(`A workbook of ${sheets.length} sheets, ${byteLength} bytes:`);
console.log(`first, with its library   ${firstTime.toFixed(1)} ms of CPU`);
console.log(`later                     ${(cpuSince(later) / times).toFixed(1)} ms of CPU`);
