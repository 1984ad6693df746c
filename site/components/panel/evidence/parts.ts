/** What stands in the ZIP of a unit's evidence, besides its cover sheet: each part with its address and its name there. */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import type { Language } from '#shared/language.ts';
import type { UnitEvidence } from '#shared/pekppp/view.ts';
import { reportAddresses } from '#site/components/report/addresses.ts';
import { pathIn } from '#site/i18n/paths.ts';

/** `page`: saved whole; `report`: also made a document; `file`: as it is. */
export type PartKind = 'page' | 'report' | 'file';

export interface Part {
  readonly kind: PartKind;
  readonly href: string;
  /** Without an ending where it is a page. */
  readonly name: string;
}

/** The parts, in the order of their folders. */
export function partsOf(
  catalogue: Catalogue,
  { department, year, media }: UnitEvidence,
  language: Language,
): readonly Part[] {
  const report = reportAddresses(department, year, language);
  const period = `period=${year}`;
  const page = (name: string, path: string): Part => ({
    kind: 'page',
    name,
    href: pathIn(language, path),
  });
  const file = (name: string, href: string): Part => ({ kind: 'file', name, href });
  const services = catalogue.services.filter((service) => service.department === department);
  const counters = openCounters(catalogue);
  return [
    { kind: 'report', name: `1-laporan/laporan-skm-${year}`, href: report.page },
    file(`1-laporan/laporan-skm-${year}.xlsx`, report.workbook),
    ...services.flatMap(({ id }) => {
      const counter = counters.find(({ service }) => service === id);
      const slug = id.slice(department.length + 1);
      return counter === undefined
        ? []
        : [page(`2-kuesioner/${slug}`, `/kuesioner/${counter.code}`)];
    }),
    page('3-publikasi/halaman-hasil', `/hasil/${department}?${period}`),
    page('3-publikasi/kartu-publikasi', `/kartu/${department}?${period}`),
    page('3-publikasi/layar', `/layar/${department}?${period}`),
    page('3-publikasi/poster', `/poster?department=${department}`),
    page('3-publikasi/metode', '/metode'),
    file('3-publikasi/gambar-media-sosial.png', `/gambar/${department}.png?${period}`),
    file('3-publikasi/lencana.svg', `/lencana/${department}.svg?${period}`),
    ...media
      .filter(({ hasPicture }) => hasPicture)
      .map(({ id, kind, day }) =>
        file(
          `4-media/${day}-${kind}-${id}`,
          `/api/panel/unit/${department}/pekppp/media/${id}/picture`,
        ),
      ),
    page('5-tindak-lanjut/tindak-lanjut', `/hasil/${department}/tindak-lanjut?${period}`),
  ];
}
