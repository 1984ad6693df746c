/** `/laporan.docx`: a report as a document, for browsers without scripts. */
import { documentMediaType } from '#shared/report/file-name.ts';
import { documentOf } from '#site/components/report/docx/document-of.ts';
import { reportFile } from '#site/components/report/report-file.ts';

export const GET = ({ url }: { readonly url: URL }): Promise<Response> =>
  reportFile(url, { ending: 'docx', mediaType: documentMediaType, make: documentOf });
