/** `/laporan.pdf`: a report as a PDF; that of an edition is kept with it (decision 61). */
import { pdfMediaType } from '#shared/report/file-name.ts';
import { pdfOf } from '#site/components/report/pdf/pdf-of.ts';
import { reportFile } from '#site/components/report/report-file.ts';

export const GET = ({ url }: { readonly url: URL }): Promise<Response> =>
  reportFile(url, { ending: 'pdf', mediaType: pdfMediaType, make: pdfOf });
