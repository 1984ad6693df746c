/** The table of contents of a PDF: room for it is kept where it stands, and filled once the pages are known. */
import type { Block } from '../document/block.ts';
import { sizes } from '../document/look.ts';
import { linesOf } from './lines.ts';
import { area, halves, type Sheet, type Tag } from './sheet.ts';

export interface Listed {
  readonly level: 1 | 2;
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
  /** The name of the place that it leads to. */
  readonly place: string;
}

const step = 19;
const after = { title: 30 } as const;
const perPage = Math.floor((area.bottom - area.top - after.title) / step);

export class Contents {
  private readonly sheet: Sheet;
  private readonly listed: Listed[] = [];
  private readonly firstPage: number;
  private readonly tag: Tag;

  /** Keeps the pages for so many lines, beginning with a new one. */
  constructor(sheet: Sheet, title: string, blocks: readonly Block[]) {
    this.sheet = sheet;
    const lines = blocks.filter(({ kind }) => kind === 'heading').length;
    sheet.newPage();
    this.firstPage = sheet.pages - 1;
    const size = halves(sizes.large);
    const [line] = linesOf(
      [{ text: title, isBold: true, isSmall: false, isNewLine: false }],
      area.width,
      { size, small: size },
      sheet.measure,
    );
    const heading = sheet.tag('P', sheet.root);
    if (line) sheet.told(heading, () => sheet.line(line, area.left, sheet.y, area.width));
    heading.end();
    this.tag = sheet.tag('TOC', sheet.root);
    for (let page = 1; page < Math.ceil(lines / perPage); page += 1) sheet.newPage();
  }

  add(listed: Listed): void {
    this.listed.push(listed);
  }

  /** Writes the lines; the pen is elsewhere afterwards. */
  fill(): void {
    const { sheet } = this;
    const size = halves(sizes.text);
    for (const [at, { level, text, page, place }] of this.listed.entries()) {
      sheet.pdf.switchToPage(this.firstPage + Math.floor(at / perPage));
      const top = area.top + after.title + (at % perPage) * step;
      const indent = level === 1 ? 0 : 16;
      const number = String(page);
      const numberWidth = sheet.measure(number, level === 1, size);
      const room = area.width - indent - numberWidth - 14;
      const run = { text, isBold: level === 1, isSmall: false, isNewLine: false };
      const [line] = linesOf([run], room, { size, small: size }, sheet.measure);
      if (line === undefined) continue;
      const item = sheet.tag('TOCI', this.tag);
      sheet.told(item, () => {
        sheet.line(line, area.left + indent, top, room);
        const pieces = [{ text: number, isBold: level === 1, size, width: numberWidth }];
        sheet.line({ pieces, width: numberWidth, size }, area.left, top, area.width, 'right');
      });
      item.end();
      sheet.decorate(() => {
        const from = area.left + indent + line.width + 5;
        const to = area.left + area.width - numberWidth - 5;
        if (to > from)
          sheet.pdf
            .moveTo(from, top + size * 0.9)
            .lineTo(to, top + size * 0.9)
            .lineWidth(0.6)
            .dash(0.6, { space: 3 })
            .stroke('#9AA5A8')
            .undash();
      });
      sheet.pdf.goTo(area.left, top - 2, area.width, step, place);
    }
    this.tag.end();
  }
}
