/** The styles that the text of a document is written in. */
import { type IParagraphOptions, LineRuleType } from 'docx';
import { edgeInk, sizes, type Words } from '../document/look.ts';

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
