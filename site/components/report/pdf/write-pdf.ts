/** Writes the text of a report as a PDF: A4, contents with page numbers, bookmarks, and tags for readers of screens. */
import type { Block, Run } from '../document/block.ts';
import { blank, coverSizes, edgeInk, sizes, wordsOf } from '../document/look.ts';
import type { ReportText } from '../document/read-page.ts';
import { type Line, type Look, linesOf } from './lines.ts';
import { Contents } from './pdf-contents.ts';
import { drawTable, layTable } from './pdf-table.ts';
import { type Alignment, area, halves, Sheet, type Tag } from './sheet.ts';

const leading = 1.38;
const look: Look = { size: halves(sizes.text), small: halves(sizes.small) };
const noteLook: Look = { size: 9, small: halves(sizes.small) };
const captionLook: Look = { size: 9.5, small: halves(sizes.small), isBold: true };
const headingLooks = {
  1: { look: { size: 15, small: 15, isBold: true }, before: 21, after: 10, tag: 'H1' },
  2: { look: { size: 12, small: 12, isBold: true }, before: 15, after: 6, tag: 'H2' },
} as const;
const listIndent = 21;

const run = (text: string): Run => ({ text, isBold: false, isSmall: false, isNewLine: false });
const heightOf = (lines: readonly Line[], by = leading) =>
  lines.reduce((sum, { size }) => sum + size * by, 0);

interface Place {
  readonly x?: number;
  readonly width?: number;
  readonly align?: Alignment;
  readonly ink?: string;
  readonly by?: number;
}

class Writer {
  private tables = 0;
  private places = 0;
  private contents: Contents | undefined;
  private chapter: PDFKit.PDFOutline | undefined;
  private list: { readonly tag: Tag; readonly number: number; count: number } | undefined;

  private readonly sheet: Sheet;
  private readonly text: ReportText;

  constructor(sheet: Sheet, text: ReportText) {
    this.sheet = sheet;
    this.text = text;
  }

  write(): void {
    const { blocks } = this.text;
    for (const [at, block] of blocks.entries()) {
      if (block.kind !== 'item') this.endList();
      this.block(block, blocks[at - 1], blocks.slice(at + 1));
    }
    this.endList();
    this.contents?.fill();
  }

  private lay(runs: readonly Run[], as: Look, width: number = area.width) {
    return linesOf(runs, width, as, this.sheet.measure);
  }

  /** Lines one below the other, on as many pages as they take; a single line stands nowhere alone. */
  private lines(lines: readonly Line[], tag: Tag, place: Place = {}): void {
    const { x = area.left, width = area.width, align, ink, by = leading } = place;
    let rest = lines;
    while (rest.length > 0) {
      const room = area.bottom - this.sheet.y;
      let fits = rest.findIndex((_, at) => heightOf(rest.slice(0, at + 1), by) > room);
      if (fits === -1) fits = rest.length;
      if (rest.length - fits === 1 && fits > 2) fits -= 1;
      if (fits < Math.min(2, rest.length) && this.sheet.y > area.top) fits = 0;
      else fits = Math.max(1, fits);
      const now = rest.slice(0, fits);
      if (now.length > 0) {
        this.sheet.told(tag, () => {
          for (const line of now) {
            this.sheet.line(line, x, this.sheet.y, width, align, ink);
            this.sheet.y += line.size * by;
          }
        });
      }
      rest = rest.slice(fits);
      if (rest.length > 0) this.sheet.newPage();
    }
  }

  private paragraph(
    runs: readonly Run[],
    as: Look,
    type: string,
    after: number,
    place: Place = {},
  ) {
    const tag = this.sheet.tag(type, this.sheet.root);
    this.lines(this.lay(runs, as, place.width), tag, place);
    tag.end();
    this.sheet.y += after;
  }

  /** How much room a block wants before it begins, so that no heading is left alone. */
  private room(block: Block | undefined, rest: readonly Block[]): number {
    if (block === undefined) return 0;
    switch (block.kind) {
      case 'heading': {
        const { look: as, before, after } = headingLooks[block.level];
        const own = before + heightOf(this.lay([run(block.text)], as)) + after;
        return own + this.room(rest[0], rest.slice(1));
      }
      case 'table':
        return 30 + layTable(this.sheet, block).least;
      case 'paragraph':
        return block.look === 'signature' ? 60 : 2 * look.size * leading;
      default:
        return 2 * look.size * leading;
    }
  }

  private block(block: Block, before: Block | undefined, rest: readonly Block[]): void {
    const { sheet } = this;
    switch (block.kind) {
      case 'cover': {
        if (before === undefined) sheet.y += 90;
        const size = halves(coverSizes[block.look]);
        const as = { size, small: halves(sizes.small), isBold: block.look !== 'plain' };
        const isTitle = block.look === 'title';
        this.paragraph(block.runs, as, isTitle ? 'Title' : 'P', isTitle ? 45 : 12, {
          align: 'center',
        });
        return;
      }
      case 'fact':
        this.fact(block, before?.kind !== 'fact');
        return;
      case 'contents':
        this.contents = new Contents(sheet, block.title, rest);
        return;
      case 'heading':
        if (before?.kind === 'contents') sheet.newPage();
        this.heading(block, rest);
        return;
      case 'paragraph':
        this.textOf(block, before, rest);
        return;
      case 'item':
        this.item(block);
        return;
      case 'table':
        this.table(block);
    }
  }

  private fact({ name, value }: Extract<Block, { kind: 'fact' }>, isFirst: boolean): void {
    const { sheet } = this;
    if (isFirst) sheet.y += 120;
    const tag = sheet.tag('P', sheet.root);
    const [nameX, valueX] = [area.left + 100, area.left + 180];
    const width = area.left + area.width - valueX;
    const lines = this.lay([run(`: ${value || blank}`)], look, width);
    const [nameLine] = this.lay([run(`${name} `)], look, valueX - nameX);
    if (nameLine) sheet.told(tag, () => sheet.line(nameLine, nameX, sheet.y, valueX - nameX));
    this.lines(lines, tag, { x: valueX, width });
    tag.end();
    sheet.y += 8;
  }

  private heading(
    { level, text }: Extract<Block, { kind: 'heading' }>,
    rest: readonly Block[],
  ): void {
    const { sheet } = this;
    const { look: as, before, after, tag: type } = headingLooks[level];
    const lines = this.lay([run(text)], as);
    sheet.need(before + heightOf(lines) + after + this.room(rest[0], rest.slice(1)));
    if (sheet.y > area.top) sheet.y += before;
    this.places += 1;
    const place = `bagian-${this.places}`;
    sheet.pdf.addNamedDestination(place, 'XYZ', area.left, sheet.y - 4, null);
    this.contents?.add({ level, text, page: sheet.pages, place });
    const above = level === 1 ? sheet.pdf.outline : (this.chapter ?? sheet.pdf.outline);
    const item = above.addItem(text);
    if (level === 1) this.chapter = item;
    const tag = sheet.tag(type, sheet.root);
    this.lines(lines, tag);
    tag.end();
    sheet.y += after;
  }

  private textOf(
    block: Extract<Block, { kind: 'paragraph' }>,
    before: Block | undefined,
    rest: readonly Block[],
  ): void {
    const { sheet } = this;
    switch (block.look) {
      case 'plain':
        this.paragraph(block.runs, look, 'P', 7);
        return;
      case 'note':
        this.paragraph(block.runs, noteLook, 'P', 7, { ink: `#${edgeInk}` });
        return;
      case 'key': {
        const [figure, ...more] = block.runs;
        const size = halves(sizes.key);
        sheet.need(size * 1.2 + 3 * look.size * leading);
        const tag = sheet.tag('P', sheet.root);
        if (figure)
          this.lines(
            this.lay([{ ...figure, isNewLine: false }], { size, small: size, isBold: true }),
            tag,
            { by: 1.2 },
          );
        if (more.length > 0) this.lines(this.lay(more, look), tag);
        tag.end();
        sheet.y += 7;
        return;
      }
      case 'signature': {
        const isOne = (each: Block | undefined) =>
          each?.kind === 'paragraph' && each.look === 'signature';
        const width = area.width / 2;
        if (!isOne(before)) {
          const end = rest.findIndex((each) => !isOne(each));
          const others = rest.slice(0, end === -1 ? rest.length : end).length;
          sheet.need((others + 1) * 2 * look.size * leading + 75);
        }
        // Room for the hand before the name, which is the one in bold.
        if (block.runs.some(({ isBold }) => isBold)) sheet.y += 75;
        this.paragraph(block.runs, look, 'P', 0, { x: area.left + width, width, align: 'center' });
      }
    }
  }

  private endList(): void {
    if (this.list === undefined) return;
    this.list.tag.end();
    this.list = undefined;
    this.sheet.y += 4;
  }

  private item({ list, isNumbered, runs }: Extract<Block, { kind: 'item' }>): void {
    const { sheet } = this;
    if (this.list?.number !== list) {
      this.endList();
      this.list = { tag: sheet.tag('L', sheet.root), number: list, count: 0 };
    }
    this.list.count += 1;
    const width = area.width - listIndent;
    const lines = this.lay(runs, look, width);
    sheet.need(heightOf(lines.slice(0, 2)));
    const [label] = this.lay([run(isNumbered ? `${this.list.count}. ` : '• ')], look);
    const item = sheet.tag('LI', this.list.tag);
    if (label) {
      const tag = sheet.tag('Lbl', item);
      sheet.told(tag, () =>
        sheet.line(label, area.left + (isNumbered ? 0 : 8), sheet.y, listIndent),
      );
      tag.end();
    }
    const body = sheet.tag('LBody', item);
    this.lines(lines, body, { x: area.left + listIndent, width });
    body.end();
    item.end();
    sheet.y += 3;
  }

  private table(block: Extract<Block, { kind: 'table' }>): void {
    const { sheet } = this;
    this.tables += 1;
    const laid = layTable(sheet, block);
    const said = `${wordsOf(this.text.language).table} ${this.tables}. ${block.caption}`;
    const caption = this.lay([run(said)], captionLook);
    sheet.need(12 + heightOf(caption) + laid.least);
    if (sheet.y > area.top) sheet.y += 6;
    const tag = sheet.tag('P', sheet.root);
    this.lines(caption, tag);
    tag.end();
    sheet.y += 3;
    drawTable(sheet, laid);
    sheet.y += 12;
  }
}

/** The bytes of a PDF. The same text is the same bytes. */
export async function writePdf(text: ReportText): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsOf(text.language);
  const sheet = new Sheet(text, words);
  new Writer(sheet, text).write();
  return sheet.finish(text, words);
}
