/**
 * The text of a report as blocks, read off its page: so that the document says what the page says, word for word.
 * What is drawn (SVG) is left out; its numbers stand in the tables.
 */
import {
  type DocumentNode,
  ELEMENT_NODE,
  type ElementNode,
  type Node,
  parse,
  TEXT_NODE,
} from 'ultrahtml';
import type { Block, CoverLook, ParagraphLook, Run, TableCell, TableRow } from './block.ts';

/** The parts of a page that a document has of it. */
export interface ReportText {
  /** What stands at the edges of each page. */
  readonly header: string;
  readonly footer: string;
  readonly language: string;
  /** Of the data, `YYYY-MM-DD`; undefined of a page that does not say it. */
  readonly day: string | undefined;
  readonly blocks: readonly Block[];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Character references as Astro writes them (HTML 13.1.4); others stay as they are. */
const plain = (text: string) =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });

// The library's nodes say `any` of what they hold.
const childrenOf = ({ children }: ElementNode | DocumentNode): readonly Node[] => children;

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;

const classesOf = ({ attributes }: ElementNode) => (attributes['class'] ?? '').split(' ');

/** What is only to be looked at: drawings, and what readers of screens are not told either. */
const isDrawn = ({ name, attributes }: ElementNode) =>
  name === 'svg' || name === 'style' || attributes['aria-hidden'] === 'true';

interface Look {
  readonly isBold: boolean;
  readonly isSmall: boolean;
}

/** Runs of what is within an element, not yet trimmed. */
function rawRuns(node: Node, look: Look): Run[] {
  if (node.type === TEXT_NODE) {
    const text = plain(String(node['value'])).replaceAll(/[ \t\n\r\f]+/g, ' ');
    return text === '' ? [] : [{ text, ...look, isNewLine: false }];
  }
  if (!isElement(node) || isDrawn(node)) return [];
  if (node.name === 'br') return [{ text: '', ...look, isNewLine: true }];
  const isBold = look.isBold || node.name === 'b' || node.name === 'strong';
  const isSmall = look.isSmall || node.name === 'small';
  const within = childrenOf(node).flatMap((child) => rawRuns(child, { isBold, isSmall }));
  // A small text stands on a line of its own.
  return node.name === 'small'
    ? [{ text: '', isBold, isSmall, isNewLine: true }, ...within]
    : within;
}

/** Runs of an element, without blanks at its ends and at the ends of lines. */
export function runsOf(node: Node): Run[] {
  const runs: Run[] = [];
  for (const run of rawRuns(node, { isBold: false, isSmall: false })) {
    const before = runs.at(-1);
    const isStart = before === undefined || before.text === '' || before.text.endsWith(' ');
    const text = isStart ? run.text.trimStart() : run.text;
    if (text === '' && !run.isNewLine) continue;
    runs.push({ ...run, text });
  }
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs.filter(({ text, isNewLine }) => text !== '' || isNewLine);
}

const wordsOf = (node: Node) =>
  runsOf(node)
    .map(({ text, isNewLine }) => (isNewLine ? ` ${text}` : text))
    .join('')
    .trim();

const elementsIn = (node: ElementNode | DocumentNode): ElementNode[] =>
  childrenOf(node)
    .filter(isElement)
    .filter((child) => !isDrawn(child));

function firstNamed(node: ElementNode | DocumentNode, name: string): ElementNode | undefined {
  for (const child of elementsIn(node)) {
    const found = child.name === name ? child : firstNamed(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function cellOf(cell: ElementNode): TableCell {
  return {
    runs: runsOf(cell),
    isHeading: cell.name === 'th',
    isNumber: classesOf(cell).includes('numeric'),
    columns: Number(cell.attributes['colspan'] ?? 1),
  };
}

function rowsIn(part: ElementNode, isHead: boolean): TableRow[] {
  return elementsIn(part)
    .filter(({ name }) => name === 'tr')
    .map((row) => ({ isHead, cells: elementsIn(row).map(cellOf) }));
}

function tableOf(table: ElementNode): Block {
  const caption = elementsIn(table).find(({ name }) => name === 'caption');
  return {
    kind: 'table',
    caption: caption === undefined ? '' : wordsOf(caption),
    rows: elementsIn(table).flatMap((part) =>
      part.name === 'thead' || part.name === 'tbody' ? rowsIn(part, part.name === 'thead') : [],
    ),
  };
}

const coverLooks: Readonly<Record<string, CoverLook>> = {
  unit: 'large',
  of: 'large',
  when: 'large',
  stamp: 'stamp',
};

function coverOf(cover: ElementNode): Block[] {
  return elementsIn(cover).flatMap((line): Block[] => {
    if (line.name === 'dl') {
      const parts = elementsIn(line);
      return parts.flatMap((part, at) => {
        const value = parts[at + 1];
        if (part.name !== 'dt' || value === undefined) return [];
        return [{ kind: 'fact', name: wordsOf(part), value: wordsOf(value) }];
      });
    }
    const [look = 'plain'] = classesOf(line).flatMap((name) => coverLooks[name] ?? []);
    return [{ kind: 'cover', look: line.name === 'h1' ? 'title' : look, runs: runsOf(line) }];
  });
}

/** Reads a page; the lists of it are counted on the way. */
class Reading {
  private lists = 0;

  blocksOf(node: ElementNode, look: ParagraphLook = 'plain'): Block[] {
    return elementsIn(node).flatMap((child) => this.blocksAt(child, look));
  }

  private blocksAt(node: ElementNode, look: ParagraphLook): Block[] {
    const classes = classesOf(node);
    switch (node.name) {
      case 'header':
        return coverOf(node);
      case 'nav': {
        const title = elementsIn(node).find(({ name }) => name === 'h2');
        return [{ kind: 'contents', title: title === undefined ? '' : wordsOf(title) }];
      }
      case 'h2':
      case 'h3':
        return [{ kind: 'heading', level: node.name === 'h2' ? 1 : 2, text: wordsOf(node) }];
      case 'ol':
      case 'ul': {
        this.lists += 1;
        const list = this.lists;
        const isNumbered = node.name === 'ol';
        return elementsIn(node).map((item) => ({
          kind: 'item',
          list,
          isNumbered,
          runs: runsOf(item),
        }));
      }
      case 'table':
        return [tableOf(node)];
      case 'p':
        return [
          { kind: 'paragraph', look: classes.includes('note') ? 'note' : look, runs: runsOf(node) },
        ];
      default:
        if (classes.includes('key-figure')) return this.blocksOf(node, 'key');
        return this.blocksOf(node, classes.includes('signature') ? 'signature' : look);
    }
  }
}

/** The text of a report; undefined of a page that shows none. */
export function readReportPage(html: string): ReportText | undefined {
  const article = firstNamed(parse(html) as DocumentNode, 'article');
  if (article === undefined) return undefined;
  const { attributes } = article;
  return {
    header: plain(attributes['data-header'] ?? ''),
    footer: plain(attributes['data-footer'] ?? ''),
    language: attributes['lang'] ?? 'id',
    // The name of its files ends with it.
    day: /\d{4}-\d{2}-\d{2}$/.exec(attributes['data-file'] ?? '')?.[0],
    blocks: new Reading().blocksOf(article),
  };
}
