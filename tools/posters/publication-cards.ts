/**
 * `npm run print:cards -- --department disdukcapil [--service ktp-el] [--period 2026-Q3]
 * [--origin https://suara.example.go.id] [--out cards]`: writes the publication cards of `/kartu` as PDF
 * files: of a department and each of its services, or of the one service named. Without an origin it prints
 * the made-up figures of a trial site on this machine.
 */
import { pdfPages } from '../print/pdf-pages.ts';
import { printUnits } from '../print/print-units.ts';

const usage = `npm run print:cards -- --department disdukcapil [--service ktp-el] [--period 2026-Q3]
                             [--origin https://suara.example.go.id] [--out cards]`;

await printUnits({ usage, out: 'cards', port: 8791 }, async (card) => {
  const { unit, period, page } = card;
  await card.open(`/kartu/${unit}`);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const name = [unit.replace('/', '-'), period, 'ikm-card'].filter((part) => part !== undefined);
  await card.save(`${name.join('-')}.pdf`, pdf, `${pdfPages(pdf).length} page`);
});
