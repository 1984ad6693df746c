/** Of what, when and from where the charts of a page are: what a picture needs to stand by itself. */

export interface ChartSource {
  /** Scope and period: `Kota Tangerang, tahun 2026`. */
  readonly about: string;
  /** Who says so, and as of when. */
  readonly source: string;
  /** How names of files begin. */
  readonly file: string;
}

/** As the page states it where it names its sources. */
export function readSource(): ChartSource {
  const {
    about = '',
    source = '',
    file = '',
  } = document.querySelector<HTMLElement>('[data-source]')?.dataset ?? {};
  return { about, source, file };
}

/** The headings under which a chart stands: `Menurut unit · Kecamatan`. */
export function headingsOf(chart: Element): string {
  const before = [...(chart.closest('section')?.querySelectorAll('h2, h3') ?? [])].filter(
    (heading) => heading.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const own = ['H2', 'H3'].flatMap(
    (level) => before.findLast(({ tagName }) => tagName === level) ?? [],
  );
  return own.map(({ textContent }) => textContent).join(' · ');
}
