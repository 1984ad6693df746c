/** What the city publishes: results, report, card, display, frame, open data, and what is printed for the counter. */

import { resultsViews } from '#shared/publication/results-views.ts';
import { answeredYear, lastQuarter } from './answered-periods.ts';
import type { PageState } from './page-state.ts';
import { counter } from './resident-pages.ts';
import { ownUnit } from './visited-site.ts';

/** Of the made-up closings, from the end of the list of departments (`tools/demo/editions.ts`). */
const correctedUnit = 'kecamatan-larangan';
const silentUnit = 'kecamatan-neglasari';
const waitingUnit = 'kecamatan-periuk';

const service = `${ownUnit}/ktp-el`;

/** The states that every page of figures has. */
const ofFigures = (what: string, path: string): PageState[] => [
  { name: `${what} of the city`, path },
  { name: `${what} of a department`, path: `${path}/${ownUnit}` },
  { name: `${what} of a service`, path: `${path}/${service}` },
  { name: `${what} of a chosen quarter`, path: `${path}/${ownUnit}?period=${lastQuarter.id}` },
  { name: `${what} of a chosen year`, path: `${path}?period=${answeredYear}` },
  { name: `${what}, too few have answered`, path: `${path}/${service}?period=2001` },
  { name: `${what} of an unknown department`, path: `${path}/dinas-ajaib`, status: 404 },
  { name: `${what} of an unknown service`, path: `${path}/${ownUnit}/ajaib`, status: 404 },
  { name: `${what} of a malformed period`, path: `${path}/${ownUnit}?period=besok`, status: 422 },
];

/** The pages of results that are looked up. A city, a department and a service differ in what each shows at all. */
const ofViews: PageState[] = [
  ...resultsViews.map((view) => ({
    name: `results of a department, ${view}`,
    path: `/hasil/${ownUnit}/${view}?period=${answeredYear}`,
  })),
  { name: 'results of the city, unsur', path: `/hasil/unsur?period=${answeredYear}` },
  { name: 'results of the city, beda', path: `/hasil/beda?period=${answeredYear}` },
  { name: 'results of a service, bulan', path: `/hasil/${service}/bulan?period=${answeredYear}` },
  {
    name: 'results of a service, sebab, too few have answered',
    path: `/hasil/${service}/sebab?period=2001`,
  },
  {
    name: 'results of a service, which has no page of parts',
    path: `/hasil/${service}/beda`,
    status: 404,
  },
];

export const publishedPages: readonly PageState[] = [
  ...ofFigures('results', '/hasil'),
  ...ofViews,
  { name: 'changes of the city', path: '/hasil/perubahan' },
  {
    name: 'changes of a department since the year before',
    path: `/hasil/perubahan?department=${ownUnit}&period=${answeredYear}&against=year`,
  },
  { name: 'changes, none can be compared', path: '/hasil/perubahan?period=2001' },
  { name: 'changes of a malformed period', path: '/hasil/perubahan?period=besok', status: 422 },
  { name: 'changes of an unknown department', path: '/hasil/perubahan?department=x', status: 404 },
  ...ofFigures('report', '/laporan'),
  ...ofFigures('publication card', '/kartu'),
  ...ofFigures('frame', '/sematan'),
  { name: 'release calendar', path: '/kalender-rilis' },
  { name: 'edition of a department', path: `/edisi/${ownUnit}?period=${lastQuarter.id}` },
  {
    name: 'edition that corrects another',
    path: `/edisi/${correctedUnit}?period=${lastQuarter.id}&edition=2`,
  },
  {
    name: 'edition of what was not reported',
    path: `/edisi/${silentUnit}?period=${lastQuarter.id}`,
  },
  { name: 'edition of the city', path: `/edisi?period=${lastQuarter.id}` },
  {
    name: 'edition, not published yet',
    path: `/edisi/${waitingUnit}?period=${lastQuarter.id}`,
  },
  { name: 'edition of a period that is not official', path: `/edisi/${ownUnit}?period=2001` },
  {
    name: 'edition that is not there',
    path: `/edisi/${ownUnit}?period=${lastQuarter.id}&edition=9`,
    status: 404,
  },
  { name: 'edition of an unknown department', path: '/edisi/dinas-ajaib', status: 404 },
  {
    name: 'report of an edition',
    path: `/laporan/${ownUnit}?period=${lastQuarter.id}&edition=1`,
  },
  { name: 'display', path: `/layar/${ownUnit}` },
  { name: 'display beside a counter', path: `/layar/${ownUnit}?counter=${counter}` },
  { name: 'display, too few have answered', path: `/layar/${ownUnit}?period=2001` },
  { name: 'display of an unknown department', path: '/layar/dinas-ajaib', status: 404 },
  { name: 'open data', path: '/data' },
  {
    name: 'open data of a department and year',
    path: `/data?department=${ownUnit}&year=${answeredYear}`,
  },
  { name: 'open data of an unknown department', path: '/data?department=ajaib', status: 404 },
  { name: 'API', path: '/api' },
  { name: 'posters, nothing chosen', path: '/poster' },
  { name: 'posters of the city', path: '/poster?department=semua' },
  { name: 'posters of a department', path: `/poster?department=${ownUnit}&format=a6` },
  { name: 'stickers of a counter', path: `/poster?counter=${counter}&format=sticker` },
  { name: 'posters of an unknown department', path: '/poster?department=ajaib', status: 404 },
  { name: 'posters of an unknown format', path: '/poster?format=a0', status: 422 },
  { name: 'questionnaire', path: `/kuesioner/${counter}` },
  { name: 'questionnaire of an unknown counter', path: '/kuesioner/ZZZZZ', status: 404 },
];
