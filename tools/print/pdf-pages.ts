/** The sizes of a PDF's pages, read from its bytes as Chromium writes them: page objects uncompressed. */

const millimetresAPoint = 25.4 / 72;

export interface PageSize {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
}

export function pdfPages(pdf: Buffer): PageSize[] {
  const pages = pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b[\s\S]*?endobj/g);
  return [...pages].map(([page]) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(page) ?? [];
    return {
      width: Number(width) * millimetresAPoint,
      height: Number(height) * millimetresAPoint,
    };
  });
}
