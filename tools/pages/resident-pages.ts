/** What residents see: home, survey, thanks, receipts, search, and what is explained to them. */
import { issueTicket } from '#functions/tickets/signing.ts';
import { receiptOf } from '#shared/survey/receipt.ts';
import { cityTime } from '../serve/clock-offset.ts';
import { localSecret } from '../serve/local-secrets.ts';
import type { PageState } from './page-state.ts';
import type { Visited } from './visited-site.ts';

/** A counter with the short form, of a service that asks no cost. */
export const counter = 'F1RMB';

const survey = `/s/${counter}`;

/** A counter that has closed. */
const closedCounter = 'Y4GNW';

const ticketPath = async (hours: number) => {
  const expires = new Date(cityTime().getTime() + hours * 3_600_000);
  return `/T/${await issueTicket(localSecret('TICKET_SECRET'), counter, expires)}`;
};

/** Sends an answer and says where its receipt is checked. */
async function receiptPath({ address }: Visited, progress: 'complete' | 'partial') {
  const id = crypto.randomUUID();
  const left = progress === 'partial' ? { progress } : {};
  const body = new URLSearchParams({
    ...{ id, counter, language: 'id', form: 'full', impression: '3' },
    ...left,
  });
  const sent = await fetch(`${address}/api/v1/responses`, { method: 'POST', body });
  if (!sent.ok) throw new Error(`The answer was not taken: ${sent.status}`);
  return `/tanda-terima?kode=${receiptOf(id)}&loket=${counter}`;
}

export const residentPages: readonly PageState[] = [
  { name: 'home', path: '/' },
  { name: 'enter a code', path: '/s' },
  { name: 'survey', path: survey },
  { name: 'survey at its short address', path: `/${counter}`, shows: survey, languages: ['id'] },
  {
    name: 'survey with a ticket',
    path: () => ticketPath(24),
    shows: survey,
  },
  {
    name: 'survey with an expired ticket',
    path: () => ticketPath(-2),
    shows: survey,
  },
  {
    name: 'survey sent without JavaScript, to be mended',
    path: '/api/v1/responses',
    shows: survey,
    sends: (language) => ({
      fields: {
        ...{ counter, language, form: 'full', 'answers.time': '2' },
        ...{ comment: '"Lama" & <ramah>', 'profile.sex': 'female' },
      },
    }),
    status: 422,
  },
  { name: 'unknown code', path: '/s/XXXXX', shows: '/s/tidak-ditemukan', status: 404 },
  { name: 'unreadable ticket', path: '/T/A012', shows: '/s/tidak-ditemukan', status: 404 },
  { name: 'closed counter', path: `/s/${closedCounter}` },
  {
    name: 'closed counter at its short address',
    path: `/${closedCounter}`,
    shows: `/s/${closedCounter}`,
    languages: ['id'],
  },
  {
    name: 'kiosk of a closed counter',
    path: `/kiosk/${closedCounter}`,
    shows: `/s/${closedCounter}`,
    languages: ['id'],
  },
  {
    name: 'questionnaire of a closed counter',
    path: `/kuesioner/${closedCounter}`,
    shows: `/s/${closedCounter}`,
  },
  { name: 'poster of a closed counter', path: `/poster?counter=${closedCounter}`, status: 410 },
  { name: 'thanks', path: `${survey}/terima-kasih` },
  { name: 'thanks with a receipt', path: `${survey}/terima-kasih?tanda=7K3Q9F2MXB4T` },
  { name: 'thanks of an unknown counter', path: '/s/XXXXX/terima-kasih', status: 404 },
  { name: 'receipt, nothing asked', path: '/tanda-terima' },
  {
    name: 'receipt found',
    path: (site) => receiptPath(site, 'complete'),
    shows: '/tanda-terima',
  },
  {
    name: 'receipt of a survey that was left',
    path: (site) => receiptPath(site, 'partial'),
    shows: '/tanda-terima',
  },
  {
    name: 'receipt not found',
    path: `/tanda-terima?kode=7K3Q-9F2M-XB4T&loket=${counter}`,
    status: 404,
  },
  { name: 'receipt misspelt', path: '/tanda-terima?kode=7K3U&loket=F1RMX', status: 422 },
  { name: 'recalculation, nothing typed', path: '/hitung-ulang' },
  { name: 'recalculation of a sum', path: '/hitung-ulang?nrr=30,15&ikm=82,9&mutu=B' },
  {
    name: 'recalculation of a table that contradicts itself',
    path: '/hitung-ulang?nrr=3,2+3,216+2,936+3,53+3,136+3,2+3,316+3,916+3,323&ikm=81,71&mutu=A&n=150',
  },
  {
    name: 'recalculation, misspelt',
    path: '/hitung-ulang?nrr=3,31+3,35&ikm=8290&n=12,5',
    status: 422,
  },
  { name: 'search, nothing typed', path: '/cari' },
  { name: 'search with hits', path: '/cari?q=puskesmas' },
  { name: 'search without hits', path: '/cari?q=xyzzy' },
  { name: 'search with signs', path: `/cari?q=${encodeURIComponent('<b>"ktp"</b>')}` },
  { name: 'search too long', path: `/cari?q=${'a'.repeat(90)}`, status: 422 },
  { name: 'privacy', path: '/privasi' },
  { name: 'trust', path: '/kepercayaan' },
  { name: 'for other cities', path: '/untuk-kota' },
  { name: 'accessibility statement', path: '/aksesibilitas' },
  { name: 'method', path: '/metode' },
  { name: 'offline', path: '/offline' },
  { name: 'unknown address', path: '/tidak-ada', shows: '/404', status: 404 },
  { name: 'kiosk', path: `/kiosk/${counter}`, languages: ['id'] },
];
