/** What one more edit of a draft costs, in the made-up city: the CPU of it, and in how many compilations of the catalogue. */
import { noChanges } from '#shared/catalogue/changes.ts';
import { editDraft, type InForce } from '#shared/catalogue/drafts/draft.ts';
import type { CatalogueEdit } from '#shared/catalogue/drafts/edit.ts';
import { compileRows, rowsOf } from '#shared/catalogue/rows.ts';
import { readCatalogue } from '../../tools/catalogue/read.ts';

const times = 50;
const now = new Date();

/** Milliseconds of CPU that something takes, the fastest of several, since others use the machine too. */
function cpuOf(run: () => void): number {
  const took = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const catalogue = readCatalogue();
const inForce: InForce = { version: 1, catalogue };
const [first, second] = catalogue.counters;
const rename = (key = '', name = ''): CatalogueEdit => ({
  ...{ kind: 'change', sheet: 'counters', key },
  cells: { name },
});
const context = { now, start: 0 };
const draft = editDraft(inForce, noChanges, rename(first?.code, 'Loket A'), context);
if (!draft.ok) throw new Error(JSON.stringify(draft.problems));

const rows = rowsOf(catalogue);
const compiling = cpuOf(() => void compileRows(rows, { now, previous: catalogue }));
const editing = cpuOf(
  () => void editDraft(inForce, draft.changes, rename(second?.code, 'Loket B'), context),
);
console.log(`An edit of a draft, ${catalogue.counters.length} counters, median of ${times}:`);
console.log(`compiling the catalogue   ${compiling.toFixed(1)} ms of CPU`);
console.log(`the edit as a whole       ${editing.toFixed(1)} ms of CPU`);
