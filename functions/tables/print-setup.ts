/**
 * How the sheets of a workbook lie on paper, which the library that writes it leaves to its users: A4, all columns
 * beside one another, headings on every page, and what each page is of (ECMA-376, part 1, 18.3.1.46, 51, 62, 63, 82
 * and 18.2.5).
 */
import type { Feature } from 'write-excel-file/universal';
import type { WorkbookSheet } from '#shared/report/sheet-cells.ts';
import { columnName } from '#shared/tables/column-name.ts';

/** A text between tags, or in quotes within one. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A text for the edge of a page, where `&` begins a code and digits after it would be a size of letters. */
const edgeText = (text: string) => escaped(text.replaceAll('&', '&&'));

const quoted = (name: string) => escaped(`'${name.replaceAll("'", "''")}'`);

function namesOf({ name, widths, rows, repeated }: WorkbookSheet, at: number): string {
  const last = columnName(Math.max(widths.length, 1) - 1);
  const define = (what: string, range: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${at}">${quoted(name)}!${range}</definedName>`;
  const titles = repeated > 0 ? define('Print_Titles', `$1:$${repeated}`) : '';
  return define('Print_Area', `$A$1:$${last}$${Math.max(rows.length, 1)}`) + titles;
}

/** Inches from the edges of the paper. */
const margins =
  '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.7" header="0.35" footer="0.35"/>';

/**
 * What makes the library write sheets that print on few pages, none of them cut.
 *
 * @param about what every page is of, at its upper edge
 */
export function printSetup(sheets: readonly WorkbookSheet[], about: string): Feature<Blob> {
  const setupOf = ({ paper }: WorkbookSheet) =>
    `<pageSetup paperSize="9" orientation="${paper === 'lying' ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`;
  const edges = `<headerFooter><oddHeader>&amp;L${edgeText(about)}</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml.replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
          // A height is where to begin: it follows what somebody types into the row.
          transformElementAttributes: (tag, { customHeight, ...attributes }) =>
            tag === 'row' || customHeight === undefined
              ? attributes
              : { ...attributes, customHeight },
          insert: (_options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet && margins + setupOf(sheet) + edges;
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              '<definedNames/>',
              () => `<definedNames>${sheets.map(namesOf).join('')}</definedNames>`,
            ),
        },
      },
    },
  };
}
