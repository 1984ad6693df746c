/** What stands in the ZIP of a unit's evidence, besides its cover sheet: each part with its address and its name there. */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import type { Language } from '#shared/language.ts';
import type { UnitEvidence } from '#shared/pekppp/view.ts';
import { editionFile } from '#site/components/editions/read-editions.ts';
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

const file = (name: string, href: string): Part => ({ kind: 'file', name, href });

/** The report as it was published for good, or as it stands where the year has no edition yet. */
function reportParts(
  department: string,
  year: string,
  edition: UnitEvidence['edition'],
  language: Language,
): readonly Part[] {
  const running = reportAddresses(department, year, language);
  const name = `1-laporan/laporan-skm-${year}`;
  if (edition === null) {
    return [
      { kind: 'report', name: `${name}-berjalan`, href: running.page },
      file(`${name}-berjalan.xlsx`, running.workbook),
    ];
  }
  const { number, hasDocument, hasSigned } = edition;
  const named = `${name}-edisi-${number}`;
  const frozen = (of: Parameters<typeof editionFile>[0]) =>
    editionFile(of, department, year, number);
  return [
    { kind: 'report', name: named, href: `${running.page}&edition=${number}` },
    file(`${named}.xlsx`, frozen('edition.xlsx')),
    file(`${named}.json`, frozen('edition.json')),
    ...(hasDocument ? [file(`${named}.pdf`, frozen('edition.pdf'))] : []),
    ...(hasSigned ? [file(`${named}-bertanda-tangan.pdf`, frozen('edition-signed.pdf'))] : []),
  ];
}

/** The parts, in the order of their folders. */
export function partsOf(
  catalogue: Catalogue,
  { department, year, media, edition }: UnitEvidence,
  language: Language,
): readonly Part[] {
  const period = `period=${year}`;
  const page = (name: string, path: string): Part => ({
    kind: 'page',
    name,
    href: pathIn(language, path),
  });
  const services = catalogue.services.filter((service) => service.department === department);
  const counters = openCounters(catalogue);
  return [
    ...reportParts(department, year, edition, language),
    page('2-kuesioner/kuesioner-yang-dipakai', `/panel/unit/${department}/kuesioner?tahun=${year}`),
    ...services.flatMap(({ id }) => {
      const counter = counters.find(({ service }) => service === id);
      const slug = id.slice(department.length + 1);
      return counter === undefined
        ? []
        : [page(`2-kuesioner/lembar-${slug}`, `/kuesioner/${counter.code}`)];
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
