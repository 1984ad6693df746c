/** The paper that a PDF is written on: where the pen is, what it writes, and how what it writes is told to readers of screens. */
import PDFDocument from 'pdfkit';
import { edgeInk, margin, paper, sizes, type Words } from '../document/look.ts';
import type { ReportText } from '../document/read-page.ts';
import { faceBytes, faces, stretches, writable } from './faces.ts';
import type { Line, Measure } from './lines.ts';

/** Points of twentieths and of half points. */
export const twentieths = (twips: number) => twips / 20;
export const halves = (halfPoints: number) => halfPoints / 2;

const page = { width: twentieths(paper.width), height: twentieths(paper.height) };
export const area = {
  left: twentieths(margin.left),
  top: twentieths(margin.top),
  width: page.width - twentieths(margin.left + margin.right),
  bottom: page.height - twentieths(margin.bottom) - 6,
} as const;

/** Of the letters that stand above the line they are written on. */
const ascent = 0.905;

/** A part of what readers of screens are told (ISO 32000-2, 14.8.4). */
export interface Tag {
  readonly type: string;
  readonly element: PDFKit.PDFStructureElement;
  /** Nothing is added to it any more. */
  end(): void;
}

declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Which cells a head is of. */
      scope?: 'Row' | 'Column';
    }
  }
}

function tagged(type: string, element: PDFKit.PDFStructureElement): Tag {
  return { type, element, end: () => element.end() };
}

export type Alignment = 'left' | 'center' | 'right';

/** Writes pages; the first has nothing at its edges. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: Tag;
  /** From the top of the page, in points. */
  y = area.top;
  private readonly widths = new Map<string, number>();

  constructor({ header, footer, day = '1970-01-01' }: ReportText, { tag }: Words) {
    this.pdf = new PDFDocument({
      size: [page.width, page.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: tag,
      // None of the library's own fonts, which are not embedded.
      font: '',
      // The same text is the same file, whenever it is written: the identifier of a file is made of these.
      info: { Title: header, Author: footer, CreationDate: new Date(day) },
    });
    for (const face of faces) this.pdf.registerFont(face, faceBytes(face) as Buffer);
    this.root = tagged('Document', this.pdf.struct('Document'));
    this.pdf.addStructure(this.root.element);
    this.newPage();
  }

  readonly measure: Measure = (text, isBold, size) => {
    const key = `${isBold ? 'b' : 'r'}${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = stretches(text, isBold).reduce(
        (sum, each) => sum + this.pdf.font(each.face, 1000).widthOfString(each.text),
        0,
      );
      this.widths.set(key, width);
    }
    return (width * size) / 1000;
  };

  get pages(): number {
    return this.pdf.bufferedPageRange().count;
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = area.top;
  }

  /** Goes on to the next page unless there is so much room left, in points. */
  need(height: number): void {
    if (this.y + height > area.bottom && this.y > area.top) this.newPage();
  }

  /** A part of what readers of screens are told. */
  tag(type: string, within: Tag, options: PDFKit.Mixins.StructureElementOptions = {}): Tag {
    const element = this.pdf.struct(type, options);
    within.element.add(element);
    return tagged(type, element);
  }

  /** Draws what is only to be looked at. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Writes within a part that is told. */
  told(tag: Tag, draw: () => void): void {
    tag.element.add(this.pdf.markStructureContent(tag.type));
    draw();
    this.pdf.endMarkedContent();
  }

  /** One line, with its upper edge at `top`. */
  line(
    { pieces, width, size }: Line,
    x: number,
    top: number,
    room: number,
    align: Alignment = 'left',
    ink = '#000000',
  ): void {
    const shift = { left: 0, center: (room - width) / 2, right: room - width }[align];
    let at = x + shift;
    for (const piece of pieces) {
      for (const { face, text } of stretches(piece.text, piece.isBold)) {
        this.pdf
          .font(face, piece.size)
          .fillColor(ink)
          .text(text, at, top + size * ascent, { lineBreak: false, baseline: 'alphabetic' });
        at += this.measure(text, piece.isBold, piece.size);
      }
    }
  }

  /** A text in one look, which is not broken. */
  words(text: string, x: number, top: number, room: number, size: number, align: Alignment): void {
    const said = writable(text);
    const width = this.measure(said, false, size);
    const pieces = [{ text: said, isBold: false, size, width }];
    this.line({ pieces, width, size }, x, top, room, align, `#${edgeInk}`);
  }

  /** What stands at the edges of the pages, and the bytes. */
  async finish(
    { header, footer }: ReportText,
    { page: word }: Words,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const { count } = this.pdf.bufferedPageRange();
    const size = halves(sizes.edge);
    for (let at = 1; at < count; at += 1) {
      this.pdf.switchToPage(at);
      this.decorate(() => {
        const bottom = page.height - twentieths(margin.footer) - size;
        this.words(header, area.left, twentieths(margin.header), area.width, size, 'left');
        this.words(footer, area.left, bottom, area.width, size, 'left');
        this.words(`${word} ${at + 1} / ${count}`, area.left, bottom, area.width, size, 'right');
      }, 'Pagination');
    }
    this.root.end();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const written = new Promise<void>((resolve, reject) => {
      this.pdf.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
      this.pdf.on('end', resolve);
      this.pdf.on('error', reject);
    });
    this.pdf.end();
    await written;
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }
}
