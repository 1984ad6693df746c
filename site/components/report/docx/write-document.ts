/** Writes the text of a report as a document that offices go on working on: A4, headings, numbered pages. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block } from '../document/block.ts';
import {
  blank,
  coverSizes,
  edgeInk,
  margin,
  paper,
  sizes,
  textWidth,
  type Words,
  wordsOf,
} from '../document/look.ts';
import type { ReportText } from '../document/read-page.ts';
import { stylesFor } from './document-look.ts';
import { tableOf } from './document-table.ts';
import { textRuns } from './text-runs.ts';

type Child = Paragraph | Table | TableOfContents;

/** The numbering of a list is its own, so that each begins with 1. */
const listName = (list: number) => `list-${list}`;

function paragraphOf(block: Extract<Block, { kind: 'paragraph' }>): Paragraph {
  switch (block.look) {
    case 'plain':
      return new Paragraph({ children: textRuns(block.runs) });
    case 'note':
      return new Paragraph({ style: 'Note', children: textRuns(block.runs) });
    case 'key': {
      const [figure, ...rest] = block.runs;
      return new Paragraph({
        children: [
          ...(figure ? textRuns([{ ...figure, isNewLine: false }], sizes.key, true) : []),
          ...rest.flatMap((run, at) => textRuns([at === 0 ? { ...run, isNewLine: true } : run])),
        ],
      });
    }
    case 'signature':
      return new Paragraph({
        indent: { left: Math.round(textWidth / 2) },
        alignment: AlignmentType.CENTER,
        spacing: { after: 0 },
        keepNext: true,
        // Room for the hand before the name, which is the one in bold.
        ...(block.runs.some(({ isBold }) => isBold) && { spacing: { before: 1500, after: 0 } }),
        children: textRuns(block.runs),
      });
  }
}

function coverLine({ look, runs }: Extract<Block, { kind: 'cover' }>, isFirst: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: isFirst ? 1800 : 0, after: look === 'title' ? 900 : 240 },
    children: textRuns(runs, coverSizes[look], look !== 'plain'),
  });
}

function factLine({ name, value }: Extract<Block, { kind: 'fact' }>, isFirst: boolean): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: 3600 }],
    indent: { left: 2000 },
    spacing: { before: isFirst ? 2400 : 0, after: 160 },
    children: [new TextRun(name), new TextRun({ children: [new Tab(), `: ${value || blank}`] })],
  });
}

function contentsOf(title: string): Child[] {
  return [
    new Paragraph({
      pageBreakBefore: true,
      spacing: { after: 240 },
      children: [new TextRun({ text: title, bold: true, size: sizes.large })],
    }),
    // Not to be updated on opening, which Word would ask about; it is by whoever edits the text.
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
  ];
}

const itemOf = ({ list, isNumbered, runs }: Extract<Block, { kind: 'item' }>) =>
  new Paragraph({
    style: 'ListParagraph',
    ...(isNumbered
      ? { numbering: { reference: listName(list), level: 0 } }
      : { bullet: { level: 0 } }),
    children: textRuns(runs),
  });

/**
 * What a block becomes.
 *
 * @param before the block that it follows
 * @param number of the table, where it is one
 */
function childrenOf(block: Block, before: Block | undefined, number: number, said: Words): Child[] {
  switch (block.kind) {
    case 'cover':
      return [coverLine(block, before === undefined)];
    case 'fact':
      return [factLine(block, before?.kind !== 'fact')];
    case 'contents':
      return contentsOf(block.title);
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: before?.kind === 'contents',
          text: block.text,
        }),
      ];
    case 'paragraph':
      return [paragraphOf(block)];
    case 'item':
      return [itemOf(block)];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', text: `${said.table} ${number}. ${block.caption}` }),
        tableOf(block),
        new Paragraph({ style: 'AfterTable', text: '' }),
      ];
  }
}

function edges({ header, footer }: ReportText, { page }: Words) {
  const edge = (text: string) => new TextRun({ text, size: sizes.edge, color: edgeInk });
  const pages = new TextRun({
    size: sizes.edge,
    color: edgeInk,
    children: [new Tab(), `${page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return {
    headers: {
      default: new Header({ children: [new Paragraph({ children: [edge(header)] })] }),
      first: new Header({ children: [new Paragraph('')] }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
            children: [edge(footer), pages],
          }),
        ],
      }),
      first: new Footer({ children: [new Paragraph('')] }),
    },
  };
}

/** The bytes of a document in Office Open XML (DOCX). */
export async function writeDocument(text: ReportText): Promise<ArrayBuffer> {
  const said = wordsOf(text.language);
  const lists = new Set(
    text.blocks.flatMap((block) => (block.kind === 'item' && block.isNumbered ? block.list : [])),
  );
  const document = new Document({
    title: text.header,
    creator: text.footer,
    styles: stylesFor(said),
    numbering: {
      config: [...lists].map((list) => ({
        reference: listName(list),
        levels: [
          {
            ...{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 425, hanging: 425 } } },
          },
        ],
      })),
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: paper, margin } },
        ...edges(text, said),
        children: text.blocks.flatMap((block, at) => {
          const before = text.blocks.slice(0, at);
          const tables = before.filter(({ kind }) => kind === 'table').length;
          return childrenOf(block, before.at(-1), tables + 1, said);
        }),
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}
