/** How a document looks: paper, letters and the styles that its text is written in. */
import { type IParagraphOptions, LineRuleType } from 'docx';

/** Twentieths of a point: A4, and margins as on the printed page. */
export const paper = { width: 11906, height: 16838 } as const;
export const margin = {
  top: 1361,
  right: 1134,
  bottom: 1134,
  left: 1247,
  header: 680,
  footer: 567,
} as const;
export const textWidth = paper.width - margin.left - margin.right;

/** Sizes of letters in half points. */
export const sizes = {
  text: 21,
  table: 18,
  small: 16,
  edge: 16,
  title: 48,
  large: 32,
  key: 56,
} as const;

/** Colours of lines and of the heads of tables, which a printer without colours prints as grey. */
export const [line, shade, edgeInk] = ['9AA5A8', 'E3EEED', '3C4A4E'] as const;

/** What a document says by itself, and the tag of its language. */
export const words = {
  id: { table: 'Tabel', page: 'Halaman', tag: 'id-ID' },
  en: { table: 'Table', page: 'Page', tag: 'en-GB' },
} as const;

export type Words = (typeof words)[keyof typeof words];
const spaced = (before: number, after: number): NonNullable<IParagraphOptions['spacing']> => ({
  before,
  after,
});

/** The styles of a document, which offices go on using. */
export function stylesFor({ tag }: Words) {
  const font = 'Arial';
  return {
    default: {
      document: {
        run: { font, size: sizes.text, language: { value: tag } },
        paragraph: {
          spacing: { ...spaced(0, 140), line: 290, lineRule: LineRuleType.AUTO },
        },
      },
      heading1: {
        run: { font, size: 30, bold: true, color: '000000' },
        paragraph: { spacing: spaced(420, 200), keepNext: true },
      },
      heading2: {
        run: { font, size: 24, bold: true, color: '000000' },
        paragraph: { spacing: spaced(300, 120), keepNext: true },
      },
    },
    paragraphStyles: [
      {
        ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal' },
        run: { bold: true, size: 19 },
        paragraph: { spacing: spaced(160, 80), keepNext: true },
      },
      {
        ...{ id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true },
        run: { size: sizes.table },
        paragraph: { spacing: { ...spaced(0, 0), line: 250 } },
      },
      {
        ...{ id: 'AfterTable', name: 'After Table', basedOn: 'Normal' },
        run: { size: 12 },
        paragraph: { spacing: spaced(0, 80) },
      },
      {
        ...{ id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true },
        run: { size: 18, color: edgeInk },
      },
    ],
  };
}
