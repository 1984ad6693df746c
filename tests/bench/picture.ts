/** What a picture of results costs: CPU of drawing and of deflating it, and its size (decision 17). */
import { deflateSync } from 'node:zlib';
import { loadLettering } from '#functions/pictures/lettering.ts';
import { encodePng } from '#functions/pictures/png.ts';
import { drawResults } from '#functions/pictures/results-picture.ts';
import { gradeOf } from '#shared/statistics/grade.ts';

const times = 50;

/** Milliseconds of CPU that some work takes, on average. */
function cpuOf(work: () => void): string {
  work();
  const before = process.cpuUsage();
  for (let i = 0; i < times; i += 1) work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000 / times).toFixed(1);
}

const letters = await loadLettering();
const draw = () =>
  drawResults(letters, {
    name: 'Dinas Kependudukan dan Pencatatan Sipil',
    city: 'Kota Tangerang',
    figure: {
      status: 'full',
      respondents: 1831,
      index: 87.47,
      grade: gradeOf(87.47),
      interval: { low: 86.87, high: 88.06 },
    },
    entered: { paper: 347, assisted: 143 },
    period: 'Triwulan III 2026',
    language: 'id',
    demo: true,
  });
const picture = draw();
const { size } = await encodePng(picture);

console.log(`A picture of ${picture.width} by ${picture.height} pixels, ${size} bytes:`);
console.log(`drawing    ${cpuOf(draw)} ms of CPU`);
console.log(`deflating  ${cpuOf(() => deflateSync(picture.pixels))} ms of CPU`);
