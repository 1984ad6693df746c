/**
 * `<results-chart>`: draws the data it holds once it comes near the view, again when the page changes
 * between day and night. The table beside it has every number, so to a screen reader the chart is a
 * picture with a title.
 */
import type { ChartData } from './chart-data.ts';
import type { Drawn, drawChart } from './draw-chart.ts';

/** Chart.js and what draws with it, once loaded: printing cannot wait for it. */
let draw: typeof drawChart | undefined;

/** Room for one row of a horizontal chart, and for its axis, in pixels. */
const rowHeight = { index: 28, answers: 46 };
const axisHeight = 56;
const planeHeight = 280;

function heightOf(chart: ChartData): number {
  switch (chart.kind) {
    case 'index':
    case 'answers':
      return chart.data.length * rowHeight[chart.kind] + axisHeight;
    case 'trend':
    case 'volume':
    case 'funnel':
    case 'importance':
      return planeHeight;
  }
}

class ResultsChart extends HTMLElement {
  #drawn: Drawn | undefined;
  readonly #night = matchMedia('(prefers-color-scheme: dark)');
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
    this.style.height = `${heightOf(this.#read())}px`;
    this.#observer.observe(this);
    this.#night.addEventListener('change', this.#redraw);
    addEventListener('beforeprint', this.#redraw);
    addEventListener('afterprint', this.#redraw);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#night.removeEventListener('change', this.#redraw);
    removeEventListener('beforeprint', this.#redraw);
    removeEventListener('afterprint', this.#redraw);
    this.#drawn?.destroy();
  }

  #read(): ChartData {
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '[]');
    return { kind: this.dataset['kind'], data } as ChartData;
  }

  #canvas(): HTMLCanvasElement {
    const existing = this.querySelector('canvas');
    if (existing !== null) return existing;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', this.dataset['title'] ?? '');
    this.append(canvas);
    return canvas;
  }

  async #loadAndDraw(): Promise<void> {
    draw ??= (await import('./draw-chart.ts')).drawChart;
    this.#draw();
  }

  #draw(): void {
    this.#drawn?.destroy();
    const language = this.dataset['language'] === 'en' ? 'en' : 'id';
    this.#drawn = draw?.(this.#canvas(), this.#read(), language);
  }
}

// Registered before any chart listens, so that the charts find the colours of paper.
addEventListener('beforeprint', () => document.documentElement.classList.add('printed'));
addEventListener('afterprint', () => document.documentElement.classList.remove('printed'));
customElements.define('results-chart', ResultsChart);
