/**
 * A chart as a picture that can be passed on by itself: in the colours of paper, twice as sharp as a
 * screen, with what it says, of what and when it is, and where it comes from.
 */
import type { Language } from '#shared/language.ts';
import { charts as text } from '#site/i18n/charts.ts';
import type { ChartData } from './chart-data.ts';
import { configureFor, makeChart } from './draw-chart.ts';
import { readPaperPalette } from './palette.ts';

/** The words around a chart. */
export interface ImageText {
  readonly title: string;
  /** Over the title: of what and when. */
  readonly about: string;
  /** Under the chart. */
  readonly source: string;
}

interface Style {
  readonly font: string;
  readonly colour: string;
  readonly lineHeight: number;
}

const width = 960;
const margin = 32;
const sharpness = 2;

function linesOf(context: CanvasRenderingContext2D, words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && context.measureText(longer).width <= width - 2 * margin) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/** Writes a paragraph from a height downwards and says where it ends. */
function write(
  context: CanvasRenderingContext2D,
  words: string,
  top: number,
  { font, colour, lineHeight }: Style,
): number {
  context.font = font;
  context.fillStyle = colour;
  context.textBaseline = 'top';
  const lines = linesOf(context, words);
  for (const [i, line] of lines.entries()) context.fillText(line, margin, top + i * lineHeight);
  return top + lines.length * lineHeight;
}

const hasWhiskers = ({ kind }: ChartData) => kind === 'trend';

/** A canvas of its own, whose measures are those of the page and whose dots are finer. */
function newCanvas(height: number): {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
} {
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on');
  context.scale(sharpness, sharpness);
  return { canvas, context };
}

/**
 * The picture, as PNG.
 *
 * @param chartHeight in pixels of the page
 */
export async function chartImage(
  chart: ChartData,
  chartHeight: number,
  language: Language,
  { title, about, source }: ImageText,
): Promise<Blob> {
  const palette = readPaperPalette();
  const { font, ink, muted } = palette;
  const small: Style = { font: `14px ${font}`, colour: muted, lineHeight: 20 };
  const notes = hasWhiskers(chart) ? [text.whiskers[language], source] : [source];

  const plot = document.createElement('canvas');
  plot.width = width - 2 * margin;
  plot.height = chartHeight;
  const drawn = makeChart(plot, await configureFor(chart, language), palette, sharpness);

  const compose = (context: CanvasRenderingContext2D): number => {
    const aboutEnd = write(context, about, margin, small);
    const bold: Style = { font: `700 22px ${font}`, colour: ink, lineHeight: 29 };
    const titleEnd = write(context, title, aboutEnd + 4, bold);
    const plotTop = titleEnd + 16;
    context.drawImage(plot, margin, plotTop, width - 2 * margin, chartHeight);
    return notes.reduce(
      (top, note) => write(context, note, top, small),
      plotTop + chartHeight + 12,
    );
  };
  // How high it becomes is known once its lines are broken.
  const height = compose(newCanvas(1).context) + margin;
  const { canvas, context } = newCanvas(height);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  compose(context);
  drawn.destroy();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)));
  });
}
