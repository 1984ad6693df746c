/**
 * `<results-chart>`: draws the data it holds once it comes near the view, again when the page changes
 * between day and night, and lets its points be walked and its picture and table be kept. The table
 * beside it has every number.
 */
import { csv } from '#shared/csv.ts';
import type { Language } from '#shared/language.ts';
import { charts as text } from '#site/i18n/charts.ts';
import type { ChartData } from './chart-data.ts';
import { headingsOf, readSource } from './chart-source.ts';
import { download } from './download.ts';
import type { Configure, Drawn, drawChart } from './draw-chart.ts';
import { pointSlider } from './point-slider.ts';

/** Chart.js and what draws with it, once loaded: printing cannot wait for it. */
let draw: typeof drawChart | undefined;

/** In pixels. */
const plotHeight = 280;

class ResultsChart extends HTMLElement {
  #drawn: Drawn | undefined;
  /** Once loaded: printing cannot wait for it. */
  #configure: Configure | undefined;
  readonly #canvas = document.createElement('canvas');
  readonly #colours = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  readonly #redraw = () => {
    if (this.#drawn !== undefined) this.#draw();
  };
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer.disconnect();
      void this.#loadAndDraw();
    },
    { rootMargin: '200px' },
  );

  connectedCallback(): void {
    if (this.querySelector('canvas') === null) this.append(this.#plot(), this.#tools());
    this.#observer.observe(this);
    for (const each of this.#colours) each.addEventListener('change', this.#redraw);
    addEventListener('beforeprint', this.#redraw);
    addEventListener('afterprint', this.#redraw);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    for (const each of this.#colours) each.removeEventListener('change', this.#redraw);
    removeEventListener('beforeprint', this.#redraw);
    removeEventListener('afterprint', this.#redraw);
    this.#drawn?.destroy();
  }

  #read(): ChartData {
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '[]');
    return { kind: this.dataset['kind'], data } as ChartData;
  }

  get #language(): Language {
    return this.dataset['language'] === 'en' ? 'en' : 'id';
  }

  get #title(): string {
    return this.dataset['title'] ?? '';
  }

  #plot(): HTMLElement {
    const plot = document.createElement('div');
    plot.className = 'plot';
    plot.style.height = `${plotHeight}px`;
    // What it says stands over it, and its numbers beside it; its points are heard from the slider.
    this.#canvas.setAttribute('aria-hidden', 'true');
    const { of } = this.dataset;
    const points = text.points[this.#language];
    const label = of === undefined ? points : `${of}: ${points}`;
    plot.append(
      this.#canvas,
      pointSlider(label, () => this.#drawn?.points),
    );
    return plot;
  }

  #tools(): HTMLElement {
    const tools = document.createElement('div');
    tools.className = 'chart-tools';
    const button = (label: string, act: () => Promise<void>) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = label;
      made.addEventListener('click', () => void act());
      return made;
    };
    tools.append(
      button(text.picture[this.#language], () => this.#keepPicture()),
      button(text.table[this.#language], () => this.#keepTable()),
    );
    return tools;
  }

  async #keepPicture(): Promise<void> {
    const { chartImage } = await import('./chart-image.ts');
    const chart = this.#read();
    const { about, source, file } = readSource();
    const picture = await chartImage(chart, plotHeight, this.#language, {
      title: this.#title,
      about: [about, headingsOf(this)].filter(Boolean).join(' · '),
      source,
    });
    download(picture, `${file}-${this.#name}.png`);
  }

  async #keepTable(): Promise<void> {
    const { chartTable } = await import('./chart-table.ts');
    const { header, rows } = chartTable(this.#read(), this.#language);
    const table = new Blob([csv(header, rows)], { type: 'text/csv;charset=utf-8' });
    download(table, `${readSource().file}-${this.#name}.csv`);
  }

  /** What tells this chart from the others of the page in the name of a file. */
  get #name(): string {
    const alike = document.querySelectorAll(`results-chart[data-kind="${this.dataset['kind']}"]`);
    const at = [...alike].indexOf(this);
    return alike.length > 1 ? `${this.dataset['kind']}-${at + 1}` : `${this.dataset['kind']}`;
  }

  async #loadAndDraw(): Promise<void> {
    const { configureFor, drawChart } = await import('./draw-chart.ts');
    draw ??= drawChart;
    this.#configure = await configureFor(this.#read(), this.#language);
    this.#draw();
  }

  #draw(): void {
    this.#drawn?.destroy();
    this.#drawn = this.#configure && draw?.(this.#canvas, this.#configure);
    this.toggleAttribute('drawn', this.#drawn !== undefined);
  }
}

// Registered before any chart listens, so that the charts find the colours of paper.
addEventListener('beforeprint', () => document.documentElement.classList.add('printed'));
addEventListener('afterprint', () => document.documentElement.classList.remove('printed'));
customElements.define('results-chart', ResultsChart);
